package tierdesk.intake.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.ShopData;
import tierdesk.intake.RejectsFile;
import tierdesk.intake.csv.CsvFormat;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.FileProblems;
import tierdesk.intake.csv.FormatProbe;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.intake.reference.sheet.ReferenceKind.Reading;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.ShopField;

/**
 * Takes reference data of one kind from a CSV file. A line whose entry is here already says what changes in it; a column that is missing changes
 * nothing. Lines may name one another in any order: those that name something unknown are looked at again once the others are in.
 */
public final class ReferenceImport {

    private final ReferenceKind kind;
    private final Actor by;
    private final List<ShopEvent> accepted = new ArrayList<>();
    private final List<Rejected> pending = new ArrayList<>();
    private Shop shop;
    private long lines;
    private long unchanged;

    private ReferenceImport(ReferenceKind kind, Shop shop, Actor by) {
        this.kind = kind;
        this.shop = shop;
        this.by = by;
    }

    /**
     * Reads the file and saves what is sound, all at once; waits for the disk.
     *
     * @param rejects where the rejected lines go, with the reason
     * @throws IntakeException when nothing of it can be taken in; nothing was saved
     */
    public static ReferenceResult run(Path file, ReferenceKind kind, ShopData data, Actor by, Path rejects) throws IntakeException {
        ReferenceImport run = new ReferenceImport(kind, data.shop(), by);
        CsvFormat format = FormatProbe.probe(file, null);
        try (ReferenceFile in = ReferenceFile.open(file, format)) {
            run.read(file, in);
            run.again();
            data.save(run.accepted, by);
            return run.result(in, rejects, format.delimiter());
        } catch (RefusedException refused) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.SHOP_REFUSED, refused.refusal().sentence()), refused);
        } catch (IOException e) {
            throw FileProblems.of(file, e);
        }
    }

    private void read(Path file, ReferenceFile in) throws IntakeException {
        for (ShopField needed : kind.identity()) {
            if (in.column(needed) < 0) {
                throw new IntakeException(IntakeProblem.Key.COLUMN_MISSING, FileProblems.name(file), ReferenceExport.name(needed),
                        String.join(", ", kind.columns().stream().map(ReferenceExport::name).toList()));
            }
        }
        CsvRow row = in.next();
        while (row != null) {
            lines++;
            if (row.size() > in.header().size()) {
                pending.add(new Rejected(row, IntakeProblem.of(IntakeProblem.Key.ROW_RAGGED, row.size(), in.header().size()), null));
            } else {
                take(row, in.texts(kind, row));
            }
            row = in.next();
        }
    }

    /** As long as another line was taken in, those that were not may be sound by now. */
    private void again() {
        int before;
        do {
            before = accepted.size();
            List<Rejected> waiting = pending.stream().filter(line -> line.texts() != null).toList();
            pending.removeIf(line -> line.texts() != null);
            for (Rejected line : waiting) {
                Map<ShopField, String> texts = line.texts();
                if (texts != null) {
                    take(line.row(), texts);
                }
            }
        } while (accepted.size() > before);
    }

    private void take(CsvRow row, Map<ShopField, String> written) {
        ShopEvent named = kind.read(written, shop, false).event();
        Optional<? extends ShopEvent> before = shop.before(named);
        Map<ShopField, String> texts = written;
        if (before.isPresent()) {
            texts = kind.texts(before.get(), shop, Locale.ENGLISH);
            texts.putAll(written);
        }
        Reading reading = kind.read(texts, shop, false);
        Optional<Refusal> refusal = Policies.refusal(reading.event(), before.orElse(null), by);
        if (!reading.flaws().isEmpty()) {
            Flaw flaw = reading.flaws().getFirst();
            reject(row, written, IntakeProblem.of(IntakeProblem.Key.ROW_FIELD, ReferenceExport.name(flaw.field()), flaw.refusal().sentence()));
        } else if (before.isPresent() && before.get().equals(reading.event())) {
            unchanged++;
        } else if (refusal.isPresent()) {
            reject(row, written, IntakeProblem.of(IntakeProblem.Key.ROW_REFUSED, refusal.get().sentence()));
        } else {
            accepted.add(reading.event());
            shop = shop.with(List.of(reading.event()));
        }
    }

    private void reject(CsvRow row, Map<ShopField, String> texts, IntakeProblem reason) {
        pending.add(new Rejected(row, reason, texts));
    }

    private ReferenceResult result(ReferenceFile in, Path rejects, char delimiter) throws IntakeException, IOException {
        try (RejectsFile out = new RejectsFile(rejects, in.header(), delimiter)) {
            for (Rejected line : pending) {
                out.add(line.row(), line.reason());
            }
            return new ReferenceResult(lines, accepted.size(), unchanged, pending.size(), out.path());
        }
    }

    /** @param texts what the line says; null for one that cannot become sound */
    private record Rejected(CsvRow row, IntakeProblem reason, @Nullable Map<ShopField, String> texts) {
    }
}
