package tierdesk.ui.reference.shop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Attachments;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.ShopData;
import tierdesk.journal.ShopRules;
import tierdesk.procedure.event.ShopEvent.ShopDescribed;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.Logo;
import tierdesk.ui.UiContext;

/** The shop's description as it is typed, and its logo. */
public final class ShopModel {

    private final UiContext ui;
    private final ShopData data;
    private final Attachments attachments;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty currency = new SimpleStringProperty(this, "currency", "");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final StringProperty contact = new SimpleStringProperty(this, "contact", "");
    private final ReadOnlyObjectWrapper<@Nullable Image> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private ShopDescribed saved = ShopDescribed.NOT_YET;
    private @Nullable Logo logo;

    public ShopModel(UiContext ui, ShopData data, Attachments attachments) {
        this.ui = ui;
        this.data = data;
        this.attachments = attachments;
        Stream.of(name, currency, address, contact).forEach(text -> text.subscribe((before, now) -> typed()));
    }

    StringProperty nameProperty() {
        return name;
    }

    /** ISO 4217. */
    StringProperty currencyProperty() {
        return currency;
    }

    StringProperty addressProperty() {
        return address;
    }

    StringProperty contactProperty() {
        return contact;
    }

    /** The logo, small enough to be shown; null for none. */
    ReadOnlyObjectProperty<@Nullable Image> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why it cannot be saved, or a file cannot be the logo; empty for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** As it is saved, unless something is typed. */
    public void load() {
        if (!changed.get()) {
            discard();
        }
    }

    void discard() {
        saved = data.shop().description();
        logo = saved.logo();
        name.set(saved.name());
        currency.set(saved.currency());
        address.set(saved.address());
        contact.set(saved.contact());
        typed();
        show();
    }

    private void typed() {
        problem.set("");
        changed.set(!typedShop().equals(saved));
    }

    private ShopDescribed typedShop() {
        return new ShopDescribed(name.get().strip(), currency.get().strip().toUpperCase(Locale.ROOT), address.get().strip(),
                contact.get().strip(), logo);
    }

    private void show() {
        Logo its = logo;
        picture.set(null);
        if (its != null) {
            ui.background().task(ui.messages().get("shop.task.logo"), progress -> decoded(its)).onSuccess(picture::set)
                    .onFailure(failure -> problem.set(ui.messages().get("shop.logo.missing"))).start();
        }
    }

    private Image decoded(Logo its) throws IOException {
        try (InputStream in = attachments.open(its.sha256())) {
            return LogoPicture.of(in);
        }
    }

    /** Takes a file as the logo; saved with the rest. */
    void choose(Path file) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set("");
        ui.background().task(ui.messages().get("shop.task.logo"), progress -> {
            Optional<LogoFile.Wrong> wrong = LogoFile.look(file);
            if (wrong.isPresent()) {
                return new Chosen(wrong.get(), null);
            }
            AttachmentAdded kept = attachments.keep(file);
            return new Chosen(null, new Logo(kept.name(), kept.mediaType(), kept.bytes(), kept.sha256()));
        }).onSuccess(this::chosen).onFailure(this::failed).onEnd(() -> busy.set(false)).start();
    }

    private void chosen(Chosen answer) {
        if (answer.wrong() != null) {
            problem.set(ui.messages().of(answer.wrong()));
            return;
        }
        logo = answer.logo();
        typed();
        show();
    }

    void withoutLogo() {
        logo = null;
        typed();
        show();
    }

    void save() {
        if (busy.get() || !changed.get()) {
            return;
        }
        ShopDescribed wanted = typedShop();
        List<Flaw> flaws = ShopRules.flaws(wanted, data.shop().with(List.of(wanted)));
        if (!flaws.isEmpty()) {
            problem.set(flaws.getFirst().refusal().sentence(ui.messages().locale()));
            return;
        }
        if (ui.workplace().meProperty().get() == null) {
            problem.set(ui.messages().get("reference.nobody"));
            return;
        }
        busy.set(true);
        Actor by = ui.workplace().actor();
        ui.background().task(ui.messages().get("reference.task.save"), progress -> {
            data.save(List.of(wanted), by);
            return wanted;
        }).onSuccess(done -> {
            saved = done;
            typed();
        }).onFailure(this::failed).onEnd(() -> busy.set(false)).start();
    }

    private void failed(Exception failure) {
        problem.set(switch (failure) {
            case RefusedException refused -> refused.refusal().sentence(ui.messages().locale());
            case CannotSaveException cannot -> String.valueOf(cannot.getMessage());
            default -> ui.messages().get("reference.failed");
        });
    }

    /** One of both. */
    private record Chosen(LogoFile.@Nullable Wrong wrong, @Nullable Logo logo) {
    }
}
