package tierdesk.ui.notify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifications of Linux desktops: the service {@code org.freedesktop.Notifications} on the session's D-Bus (Desktop Notifications
 * Specification 1.2). Each has a connection of its own, as they are few and the bus may come and go with the session.
 */
public final class FreedesktopNotifications implements SystemNotifications {

    private static final String SERVICE = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final String NAME = "Tierdesk";
    private static final UInt32 NEW = new UInt32(0);
    private static final int AS_THE_SYSTEM_DOES = -1;
    private static final Logger LOG = LoggerFactory.getLogger(FreedesktopNotifications.class);

    private final String address;

    /** @param address of the bus, as D-Bus writes it; empty for none */
    FreedesktopNotifications(String address) {
        this.address = address;
    }

    /** Those of this system: the D-Bus on Linux, none elsewhere. */
    public static SystemNotifications ofThisSystem() {
        return System.getProperty("os.name", "").startsWith("Linux") ? new FreedesktopNotifications(sessionBus()) : NONE;
    }

    /** The session's bus as the system names it, else where systemd puts it. */
    private static String sessionBus() {
        String named = System.getenv("DBUS_SESSION_BUS_ADDRESS");
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return named != null ? named : runtime != null ? "unix:path=" + runtime + "/bus" : "";
    }

    @Override
    public boolean offered() {
        return ask("asked", service -> service.GetCapabilities() != null);
    }

    @Override
    public boolean show(String title, String text) {
        return ask("shown", service ->
                service.Notify(NAME, NEW, "", title, text, List.of(), Map.of(), AS_THE_SYSTEM_DOES).longValue() > 0);
    }

    private boolean ask(String what, Question question) {
        if (address.isEmpty()) {
            LOG.debug("No session bus: no notification is {}", what);
            return false;
        }
        try (DBusConnection bus = DBusConnectionBuilder.forAddress(address).withShared(false).build()) {
            return question.of(bus.getRemoteObject(SERVICE, PATH, FreedesktopService.class));
        } catch (DBusException | DBusExecutionException | IOException e) {
            LOG.info("No notification could be {} on the session bus", what, e);
            return false;
        }
    }

    private interface Question {
        boolean of(FreedesktopService service) throws DBusException;
    }
}
