package tierdesk.intake.sample;

import java.time.InstantSource;
import java.time.ZoneId;
import tierdesk.procedure.event.ShopEvent;

/** The sample shop's own data, for tests of other rooms. */
public final class SampleShopEvents {

    private SampleShopEvents() {
    }

    public static ShopEvent[] all(InstantSource time, ZoneId zone) {
        return new SampleShop(SampleShop.SEED, time, zone).shop().toArray(ShopEvent[]::new);
    }
}
