package tierdesk.intake.reference.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.shop.ShopField;

/**
 * One kind of reference data as texts.
 *
 * @param identity the fields that say which one it is; they never change
 * @param others the further fields, in their order
 * @param detail the field that tells entries apart at a glance, beside the last of the identity
 * @param entries all of the kind, retired ones included
 * @param write puts an entry's fields into texts
 * @param read makes an entry of texts; what cannot be read is noted as a flaw and left out
 */
record Sheet<E extends ShopEvent>(
        List<ShopField> identity,
        List<ShopField> others,
        ShopField detail,
        Class<E> type,
        Function<Shop, List<E>> entries,
        BiConsumer<E, FieldWriter> write,
        Function<FieldReader, E> read) {

    Map<ShopField, String> texts(ShopEvent event, Shop shop, Locale locale) {
        FieldWriter writer = new FieldWriter(shop, locale);
        write.accept(type.cast(event), writer);
        return writer.texts();
    }
}
