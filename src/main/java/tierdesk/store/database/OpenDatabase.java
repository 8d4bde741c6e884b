package tierdesk.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;
import tierdesk.desk.CannotSaveException;

/** Makes a database, or opens the one that is there after making sure that it is ours and whole. */
public final class OpenDatabase {

    private OpenDatabase() {
    }

    /**
     * A new database with our tables, where there is none.
     *
     * @param installation its short code
     * @param rowsVersion of the program that will derive its rows
     */
    public static Database create(DatabasePlace place, String installation, int rowsVersion, InstantSource wall) throws CannotOpenException {
        place.folder().make();
        Path file = place.file();
        try (Connection made = place.connect(H2Url.create(place))) {
            made.createStatement().execute("shutdown");
            OwnerOnly.restrict(file);
            Database database = Database.open(place, wall);
            Schema.migrate(database);
            insert(database, installation, rowsVersion);
            return database;
        } catch (SQLException | RuntimeException | IOException trouble) {
            throw cannotOpen(file, trouble);
        }
    }

    private static void insert(Database database, String installation, int rowsVersion) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("insert into installation"
                + " (code, last_number, clock_millis, clock_counter, rows_version, frames_stale) values (?, 1000, 0, 0, ?, false)")) {
            insert.setString(1, installation);
            insert.setInt(2, rowsVersion);
            insert.executeUpdate();
            connection.commit();
            try (Statement force = connection.createStatement()) {
                force.execute("checkpoint sync");
            }
        }
    }

    /** What is done while the tables are still those of an older program. */
    @FunctionalInterface
    public interface BeforeUpgrade {

        /** @throws tierdesk.desk.CannotSaveException when the tables must stay as they are */
        void look(Database database, String installation);
    }

    /** The database that is there. Runs the scripts that are missing; a file that is not ours, or not whole, is left as it is. */
    public static Database open(DatabasePlace place, InstantSource wall, BeforeUpgrade beforeUpgrade) throws CannotOpenException {
        DatabaseFile.look(place);
        Path file = place.file();
        Optional<Witness> witness = Witness.read(place.folder());
        Database database = null;
        try {
            lookBeforeOpening(place, witness);
            // from here on the file may become shorter, be it that it is rewritten, and the program be killed before that is noted
            witness.ifPresent(before -> new Witness(before.position(), before.hash(), 0, before.schema()).write(place.folder()));
            database = Database.open(place, wall);
            if (isOlder(database, file, beforeUpgrade)) {
                database.close();
                Upgrade.run(place, wall);
                database = Database.open(place, wall);
            }
            return database;
        } catch (CannotSaveException notCopied) {
            close(database);
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, file, "The tables of " + file + " are to be changed for this program, and first copied: "
                    + notCopied.getMessage() + " Nothing was changed.", notCopied);
        } catch (SQLException | RuntimeException | IOException trouble) {
            close(database);
            throw cannotOpen(file, trouble);
        }
    }

    private static void close(@Nullable Database database) {
        if (database != null) {
            database.close();
        }
    }

    /**
     * After an orderly close by a program that knew no newer tables the size tells; else the file is opened without a write first, since opening it
     * in earnest may change it.
     */
    private static void lookBeforeOpening(DatabasePlace place, Optional<Witness> witness) throws CannotOpenException, SQLException, IOException {
        StoreFolder folder = place.folder();
        Path file = place.file();
        if (!Files.isWritable(file)) {
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, file, "The database " + file
                    + " is write-protected. See to its rights, or name another folder with --data-dir.", null);
        }
        long size = Files.size(file);
        long closedWith = witness.map(Witness::bytes).orElse(0L);
        if (size < closedWith) {
            throw DatabaseFile.damaged(file, "it was cut short, to " + size + " of " + closedWith
                    + " bytes (if another program made it smaller on purpose, remove " + folder.witnessFile() + ")", null);
        }
        if (closedWith == size && witness.map(Witness::schema).filter(schema -> schema >= 1 && schema <= Schema.NEWEST).isPresent()) {
            return;
        }
        if (UnlockedFile.inUse(file)) {
            throw inUse(file, null);
        }
        try (Connection connection = place.look()) {
            requireOurs(Schema.version(connection), file);
            if (witness.isPresent()) {
                requireEntry(connection, witness.get(), folder);
            }
        }
    }

    /** Whether its tables are those of an older program; they have been copied then. */
    private static boolean isOlder(Database database, Path file, BeforeUpgrade beforeUpgrade) throws CannotOpenException, SQLException {
        int version;
        String installation = "";
        try (Connection connection = database.getConnection()) {
            version = Schema.version(connection);
            if (version >= 0 && version < Schema.NEWEST) {
                installation = DatabaseCopy.Standing.of(connection).code();
            }
        }
        try {
            requireOurs(version, file);
        } catch (CannotOpenException notOurs) {
            database.close();
            throw notOurs;
        }
        if (version == Schema.NEWEST) {
            return false;
        }
        beforeUpgrade.look(database, installation);
        return true;
    }

    private static void requireOurs(int version, Path file) throws CannotOpenException {
        if (version < 0) {
            throw DatabaseFile.damaged(file, "it has no history of our tables, so it is not ours or was emptied", null);
        }
        if (version > Schema.NEWEST) {
            throw new CannotOpenException(Reason.NEWER, file, "The database " + file + " was made by a newer Tierdesk (tables " + version
                    + ", this one knows " + Schema.NEWEST + "). Nothing in it was changed. Use the newer program.", null);
        }
    }

    private static void requireEntry(Connection connection, Witness witness, StoreFolder folder) throws SQLException, CannotOpenException {
        if (witness.position() == 0) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement("select hash from journal where position = ?")) {
            select.setLong(1, witness.position());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next() || !HexFormat.of().formatHex(rows.getBytes(1)).equals(witness.hash())) {
                    throw DatabaseFile.damaged(folder.databaseFile(), "entries that were saved in it are missing: it was cut short, or an older copy was put "
                            + "in its place (if you did that on purpose, remove " + folder.witnessFile() + ")", null);
                }
            }
        }
    }

    private static CannotOpenException cannotOpen(Path file, Exception trouble) {
        return switch (Troubles.h2Code(trouble)) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> inUse(file, trouble);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                new CannotOpenException(Reason.NOT_ACCESSIBLE, file, "The database " + file + " cannot be opened ("
                        + Troubles.reason(trouble) + "). See to the disk and to the rights of the folder.", trouble);
            case ErrorCode.FILE_VERSION_ERROR_1 -> new CannotOpenException(Reason.OTHER_FORMAT, file, "The database " + file
                    + " is in a format of another version of Tierdesk. Nothing in it was changed. Open it with that version and make a backup there;"
                    + " then restore that backup with this one, which any version reads. Or restore the last backup that you have.", trouble);
            default -> trouble instanceof FlywayException
                    ? DatabaseFile.damaged(file, "its tables are not as this program made them", trouble)
                    : DatabaseFile.damaged(file, "it is truncated or damaged", trouble);
        };
    }

    private static CannotOpenException inUse(Path file, @Nullable Exception trouble) {
        return new CannotOpenException(Reason.IN_USE, file,
                "Another running Tierdesk has the database " + file + " open. Go on there, or close it first.", trouble);
    }
}
