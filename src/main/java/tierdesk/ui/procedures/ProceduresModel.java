package tierdesk.ui.procedures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.ShopData;
import tierdesk.desk.file.Doorway;
import tierdesk.intake.procedure.ProcedureFile;
import tierdesk.intake.procedure.ProcedureFileException;
import tierdesk.intake.procedure.ProcedureInFile;
import tierdesk.intake.procedure.Template;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.form.FormReader;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.report.sheet.ProcedureSheet;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;

/** The shop's procedures, each with what is typed into it and not saved yet; nothing typed is lost by looking at another one. */
final class ProceduresModel {

    private static final String FILE_ENDING = ".json";
    private static final String PDF_ENDING = ".pdf";

    private final UiContext ui;
    private final ShopData shopData;
    private final Doorway doorway;
    private final Editing editing;
    private final ObservableList<ProcedureDraft> drafts =
            FXCollections.observableArrayList(draft -> new Observable[] {draft.typedProperty()});
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private int added;

    ProceduresModel(UiContext ui, ShopData shopData, Doorway doorway, Editing editing) {
        this.ui = ui;
        this.shopData = shopData;
        this.doorway = doorway;
        this.editing = editing;
        editing.draftProperty().subscribe(draft -> problem.set(""));
    }

    /** Brings the list to what the shop has now; what is typed stays. */
    void load() {
        Shop shop = shopData.shop();
        List<ProcedureDraft> kept = new ArrayList<>();
        for (String id : shop.procedures().stream().map(procedure -> procedure.ref().id()).distinct().toList()) {
            Procedure newest = shop.newest(id);
            ProcedureDraft known = drafts.stream().filter(draft -> draft.ref().id().equals(id)).findFirst().orElse(null);
            if (known != null && (known.ref().equals(newest.ref()) || known.changed())) {
                if (!known.ref().equals(newest.ref()) && known == editing.draft()) {
                    problem.set(ui.messages().get("procedures.changed-elsewhere", newest.name(), newest.ref().version()));
                }
                kept.add(known);
            } else if (known != null) {
                known.savedAs(newest, base(newest, shop), shop.staff());
                kept.add(known);
            } else {
                kept.add(new ProcedureDraft(newest, false, base(newest, shop), shop.staff()));
            }
        }
        drafts.stream().filter(draft -> draft.isNew() && !kept.contains(draft)).forEach(kept::add);
        if (!kept.equals(drafts)) {
            drafts.setAll(kept);
        }
        if (editing.draft() == null || !drafts.contains(editing.draft())) {
            editing.edit(drafts.getFirst());
        } else {
            editing.checkAgain();
        }
    }

    private static @Nullable Procedure base(Procedure procedure, Shop shop) {
        ProcedureRef base = procedure.base();
        return base == null ? null : shop.version(base);
    }

    /** Begins one from a template. */
    void addFrom(Template template) {
        add(template.read(ui.messages().locale()), null);
    }

    /** Begins one that is the house standard but for what is said otherwise. */
    void addInheriting() {
        Procedure house = shopData.shop().newest(StandardProcedure.REF.id());
        add(new ProcedureInFile(house.ref().id(), ProcedureForm.of(house)), house);
    }

    private void add(ProcedureInFile content, @Nullable Procedure base) {
        added++;
        // no identity in the journal has a blank in it
        ProcedureRef provisional = new ProcedureRef("new " + added, 0);
        String name = unique(content.form().get(Item.NAME_OF_PROCEDURE));
        Procedure rules = FormReader.read(content.form().with(Part.of(Item.NAME_OF_PROCEDURE), name), provisional,
                base == null ? null : base.ref(), StandardProcedure.V1).procedure();
        ProcedureDraft draft = new ProcedureDraft(rules, true, base, shopData.shop().staff());
        drafts.add(draft);
        editing.edit(draft);
    }

    private String unique(String name) {
        List<String> taken = drafts.stream().map(draft -> draft.form().get(Item.NAME_OF_PROCEDURE)).toList();
        String candidate = name;
        for (int number = 2; taken.contains(candidate); number++) {
            candidate = ui.messages().get("procedures.copy", name, number);
        }
        return candidate;
    }

    /** Begins one from a file that a person chooses. */
    void importFile() {
        Optional<Path> file = ui.dialogs().fileToOpen(ui.messages().get("procedures.import.title"), kind());
        if (file.isEmpty()) {
            return;
        }
        Locale language = ui.messages().locale();
        doorway.in(file.get());
        ui.background().task(ui.messages().get("procedures.import.title"), progress -> ProcedureFile.read(file.get(), language))
                .onSuccess(content -> add(content, null))
                .onFailure(failure -> problem.set(sentence(failure)))
                .start();
    }

    /** Writes the saved version into a file that a person names. */
    void export() {
        ProcedureDraft draft = editing.draft();
        if (draft == null) {
            return;
        }
        Procedure saved = draft.saved();
        ui.dialogs().fileToSave(ui.messages().get("procedures.export.title"), suggested(saved, FILE_ENDING), kind()).map(doorway::out).ifPresent(out ->
                ui.background().task(ui.messages().get("procedures.export.title"), progress -> {
                            ProcedureFile.write(saved, out);
                            return out;
                        })
                        .onSuccess(written -> ui.notices().done(ui.messages().get("procedures.export.done", written.name())))
                        .onFailure(failure -> problem.set(sentence(failure)))
                        .start());
    }

    /** Prints the saved version on the page that a client gets. */
    void print() {
        ProcedureDraft draft = editing.draft();
        if (draft == null) {
            return;
        }
        ProcedureSheet sheet = new ProcedureSheet(draft.saved(), shopData.shop(), ui.clock().instant(), ui.formats().zone(), ui.messages().locale());
        FileKind pdf = new FileKind(ui.messages().get("procedures.pdf"), "*" + PDF_ENDING);
        ui.dialogs().fileToSave(ui.messages().get("procedures.print.title"), suggested(draft.saved(), PDF_ENDING), pdf).map(doorway::out).ifPresent(out ->
                ui.background().task(ui.messages().get("procedures.print.title"), progress -> {
                            sheet.write(out);
                            return out;
                        })
                        .onSuccess(written -> ui.notices().done(ui.messages().get("procedures.export.done", written.name())))
                        .onFailure(failure -> problem.set(ui.messages().get("procedures.print.failed", out, sentence(failure))))
                        .start());
    }

    private static String suggested(Procedure saved, String ending) {
        return saved.ref().id().replace(' ', '-') + ending;
    }

    private FileKind kind() {
        return new FileKind(ui.messages().get("procedures.file-kind"), "*" + FILE_ENDING);
    }

    private String sentence(Exception failure) {
        return failure instanceof ProcedureFileException wrong
                ? wrong.sentence(ui.messages().locale())
                : Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    /** Takes back what was typed; a new one is dropped. */
    void discard() {
        ProcedureDraft draft = editing.draft();
        if (draft == null) {
            return;
        }
        if (draft.isNew()) {
            drafts.remove(draft);
        } else {
            Shop shop = shopData.shop();
            Procedure newest = shop.newest(draft.ref().id());
            draft.savedAs(newest, base(newest, shop), shop.staff());
        }
        problem.set("");
        load();
    }

    ObservableList<ProcedureDraft> drafts() {
        return drafts;
    }

    /** What went wrong with a file, or was saved by somebody else; blank for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
