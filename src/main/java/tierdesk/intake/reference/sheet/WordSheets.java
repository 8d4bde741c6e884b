package tierdesk.intake.reference.sheet;

import java.util.List;
import tierdesk.procedure.event.ReferenceEvent.CannedTextSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.CheckListSaved;
import tierdesk.procedure.event.ReferenceEvent.RootCauseSaved;
import tierdesk.procedure.shop.ShopField;

/** What is chosen rather than typed. */
final class WordSheets {

    static final Sheet<CategorySaved> CATEGORIES = new Sheet<>(
            List.of(ShopField.NAME),
            List.of(ShopField.PARENT, ShopField.SYMPTOMS),
            ShopField.PARENT,
            CategorySaved.class,
            shop -> shop.reference().categories(),
            (category, out) -> out.put(ShopField.NAME, category.name()).put(ShopField.PARENT, category.parent())
                    .lines(ShopField.SYMPTOMS, category.symptoms()).retired(category.retired()),
            in -> new CategorySaved(in.text(ShopField.NAME), in.textOrNull(ShopField.PARENT), in.lines(ShopField.SYMPTOMS), in.retired()));

    static final Sheet<RootCauseSaved> ROOT_CAUSES = new Sheet<>(
            List.of(ShopField.NAME),
            List.of(ShopField.CATEGORY),
            ShopField.CATEGORY,
            RootCauseSaved.class,
            shop -> shop.reference().rootCauses(),
            (cause, out) -> out.put(ShopField.NAME, cause.name()).put(ShopField.CATEGORY, cause.category()).retired(cause.retired()),
            in -> new RootCauseSaved(in.text(ShopField.NAME), in.textOrNull(ShopField.CATEGORY), in.retired()));

    static final Sheet<CannedTextSaved> TEXTS = new Sheet<>(
            List.of(ShopField.KEY),
            List.of(ShopField.TEXT),
            ShopField.TEXT,
            CannedTextSaved.class,
            shop -> shop.reference().cannedTexts(),
            (text, out) -> out.put(ShopField.KEY, text.key()).put(ShopField.TEXT, text.text()).retired(text.retired()),
            in -> new CannedTextSaved(in.text(ShopField.KEY), in.text(ShopField.TEXT), in.retired()));

    static final Sheet<CheckListSaved> CHECK_LISTS = new Sheet<>(
            List.of(ShopField.CATEGORY),
            List.of(ShopField.ITEMS),
            ShopField.ITEMS,
            CheckListSaved.class,
            shop -> shop.reference().checkLists(),
            (list, out) -> out.put(ShopField.CATEGORY, list.category()).lines(ShopField.ITEMS, list.items()).retired(list.retired()),
            in -> new CheckListSaved(in.text(ShopField.CATEGORY), in.lines(ShopField.ITEMS), in.retired()));

    private WordSheets() {
    }
}
