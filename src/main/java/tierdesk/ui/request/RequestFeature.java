package tierdesk.ui.request;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Drafts;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.procedure.Impact;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** Logging a request as a feature: a drawer that opens by one key from anywhere. */
public final class RequestFeature implements Feature {

    private final UiContext ui;
    private final ShopData shopData;
    private final RequestModel model;

    public RequestFeature(UiContext ui, Tickets tickets, ShopData shopData, Drafts drafts) {
        this.ui = ui;
        this.shopData = shopData;
        this.model = new RequestModel(ui, tickets, shopData, drafts);
        ui.views().controllers().add(RequestController.class, () -> new RequestController(ui, model, shopData));
        ui.commands().bind(Command.LOG_REQUEST, () -> ui.workplace().open(Page.LOG_REQUEST));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.LOG_REQUEST, () -> ui.views().load(RequestController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("request", () -> ui.workplace().open(Page.LOG_REQUEST)).then(this::fillIn),
                TourStop.of("request-refused", () -> ui.workplace().open(Page.LOG_REQUEST)).then(() -> {
                    fillIn();
                    model.subjectProperty().set("");
                }).then(model::save).then(() -> { }));
    }

    @Override
    public void start() {
        model.start();
    }

    private void fillIn() {
        model.clear();
        shopData.shop().customers().stream()
                .filter(customer -> !customer.notes().isEmpty() && !customer.requesters().isEmpty()).findFirst()
                .ifPresent(customer -> {
                    model.requesterProperty().set(customer.requesters().getFirst());
                    model.customerProperty().set(customer.name());
                });
        model.subjectProperty().set(ui.messages().get("request.tour.subject"));
        model.wordsProperty().set(ui.messages().get("request.tour.words"));
        model.categoryProperty().set(ui.messages().get("request.tour.category"));
        model.impactProperty().set(Impact.HIGH);
    }
}
