package tierdesk.intake.reference.sheet;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tierdesk.journal.Shop;
import tierdesk.procedure.Channel;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.RequesterSaved;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.shop.ShopField;

/** Customers, the people who ask for them, and what of theirs is looked after. */
final class CustomerSheets {

    private static final List<Channel> WAYS = List.of(Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.ON_SITE);

    static final Sheet<CustomerSaved> CUSTOMERS = new Sheet<>(
            List.of(ShopField.NAME),
            List.of(ShopField.NOTES, ShopField.ADDRESS, ShopField.SITES, ShopField.PROCEDURE, ShopField.RATES, ShopField.INCLUDED,
                    ShopField.COST_CAP),
            ShopField.ADDRESS,
            CustomerSaved.class,
            Shop::customers,
            (customer, out) -> out.put(ShopField.NAME, customer.name()).put(ShopField.NOTES, customer.notes())
                    .put(ShopField.ADDRESS, customer.address()).sites(customer.sites()).put(ShopField.PROCEDURE, customer.procedure())
                    .rates(customer.contract()).minutes(ShopField.INCLUDED, customer.contract().includedMinutes())
                    .amount(ShopField.COST_CAP, customer.contract().costCap()).lines(ShopField.PEOPLE, customer.requesters())
                    .retired(customer.retired()),
            in -> new CustomerSaved(in.text(ShopField.NAME), in.text(ShopField.NOTES), in.lines(ShopField.PEOPLE), in.procedure(), in.retired(),
                    in.text(ShopField.ADDRESS), in.sites(),
                    new Contract(in.rates(), in.minutes(ShopField.INCLUDED), in.amount(ShopField.COST_CAP))));

    static final Sheet<RequesterSaved> PEOPLE = new Sheet<>(
            List.of(ShopField.CUSTOMER, ShopField.NAME),
            List.of(ShopField.PHONES, ShopField.MAILS, ShopField.CHANNEL, ShopField.ZONE, ShopField.NOTES),
            ShopField.CUSTOMER,
            RequesterSaved.class,
            CustomerSheets::people,
            (person, out) -> out.put(ShopField.CUSTOMER, person.customer()).put(ShopField.NAME, person.name()).lines(ShopField.PHONES, person.phones())
                    .lines(ShopField.MAILS, person.mails()).word(ShopField.CHANNEL, person.preferred()).put(ShopField.ZONE, person.zone())
                    .put(ShopField.NOTES, person.notes()).retired(person.retired()),
            in -> new RequesterSaved(in.text(ShopField.CUSTOMER), in.text(ShopField.NAME), in.parts(ShopField.PHONES), in.parts(ShopField.MAILS),
                    in.word(ShopField.CHANNEL, WAYS), in.zone(ShopField.ZONE), in.text(ShopField.NOTES), in.retired()));

    static final Sheet<AssetSaved> ASSETS = new Sheet<>(
            List.of(ShopField.CUSTOMER, ShopField.NAME),
            List.of(ShopField.TYPE, ShopField.SERIAL, ShopField.WARRANTY_END, ShopField.VENDOR, ShopField.REPLACED_BY, ShopField.NOTES),
            ShopField.CUSTOMER,
            AssetSaved.class,
            shop -> shop.reference().assets(),
            (asset, out) -> out.put(ShopField.CUSTOMER, asset.customer()).put(ShopField.NAME, asset.name()).put(ShopField.TYPE, asset.type())
                    .put(ShopField.SERIAL, asset.serial()).put(ShopField.WARRANTY_END, asset.warrantyEnd()).put(ShopField.VENDOR, asset.vendor())
                    .put(ShopField.REPLACED_BY, asset.replacedBy()).put(ShopField.NOTES, asset.notes()).retired(asset.retired()),
            in -> new AssetSaved(in.text(ShopField.CUSTOMER), in.text(ShopField.NAME), in.text(ShopField.TYPE), in.text(ShopField.SERIAL),
                    in.day(ShopField.WARRANTY_END), in.text(ShopField.VENDOR), in.textOrNull(ShopField.REPLACED_BY), in.text(ShopField.NOTES),
                    in.retired()));

    private CustomerSheets() {
    }

    /** With those of whom a customer's older entries know the name alone. */
    private static List<RequesterSaved> people(Shop shop) {
        Set<RequesterSaved> people = new LinkedHashSet<>(shop.reference().requesters());
        shop.customers().stream().flatMap(customer -> customer.requesters().stream()
                        .filter(name -> shop.reference().requester(customer.name(), name).isEmpty())
                        .flatMap(name -> Stream.of(new RequesterSaved(customer.name(), name, List.of(), List.of(), null, null, "", false))))
                .forEach(people::add);
        return people.stream().sorted(Comparator.comparing(RequesterSaved::customer).thenComparing(RequesterSaved::name)).toList();
    }
}
