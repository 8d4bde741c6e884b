package tierdesk.ui.notify;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Of {@code org.freedesktop.Notifications} what is used here. Public because D-Bus makes a proxy of it; its methods have the service's names. */
@DBusInterfaceName("org.freedesktop.Notifications")
@SuppressWarnings("MemberName")
public interface FreedesktopService extends DBusInterface {

    List<String> GetCapabilities();

    /**
     * @param replaces the notification it takes the place of; 0 for none
     * @param timeout in milliseconds; -1 as the system does
     * @return its number, never 0
     */
    UInt32 Notify(String application, UInt32 replaces, String icon, String title, String text, List<String> actions,
            Map<String, Variant<?>> hints, int timeout);
}
