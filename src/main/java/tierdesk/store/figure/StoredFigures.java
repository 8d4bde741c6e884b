package tierdesk.store.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import tierdesk.desk.Progress;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.Figures;
import tierdesk.journal.Shop;
import tierdesk.store.database.Reader;

/** The manager's figures from their own lines. */
public final class StoredFigures implements Figures {

    private final Reader reader;
    private final FigureFollower follower;

    public StoredFigures(SessionFactory sessions, Reader reader, Supplier<Shop> shop) {
        this.reader = reader;
        this.follower = new FigureFollower(sessions, reader, shop);
    }

    /** The classes that Hibernate maps. */
    public static List<Class<?>> entities() {
        return List.of(FigureLine.class, LevelFigureLine.class);
    }

    @Override
    public FigureSheet sheet(FigureFilter filter, Instant now, Progress progress) {
        follower.catchUp(progress);
        return reader.read(session -> session.doReturningWork(connection -> new SheetQuery(connection, filter, now).sheet()));
    }

    @Override
    public long[] behind(FigureFilter filter, Behind behind) {
        Condition condition = Condition.of(filter, behind);
        return reader.read(session -> session.doReturningWork(connection -> rows(connection, condition)));
    }

    private static long[] rows(Connection connection, Condition condition) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select t.row_no from ticket_figure t where " + condition.sql())) {
            condition.bind(select, 1);
            try (ResultSet result = select.executeQuery()) {
                LongStream.Builder rows = LongStream.builder();
                while (result.next()) {
                    rows.add(result.getLong(1));
                }
                return rows.build().toArray();
            }
        }
    }

    /** After everything was derived anew, so is this. */
    public void forget() {
        follower.forget();
    }
}
