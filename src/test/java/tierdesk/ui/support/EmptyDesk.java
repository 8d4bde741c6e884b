package tierdesk.ui.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tierdesk.desk.Desk;
import tierdesk.desk.door.SignIn;
import tierdesk.journal.Shop;

/** A desk that holds nothing and takes nothing: for tests that only want screens to come to life. */
public final class EmptyDesk {

    private EmptyDesk() {
    }

    public static Desk open() {
        return empty(Desk.class);
    }

    private static <T> T empty(Class<T> port) {
        InvocationHandler nothing = (proxy, method, arguments) -> method.isDefault()
                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                : answer(proxy, method, arguments);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, nothing));
    }

    private static Object answer(Object proxy, Method method, Object[] arguments) {
        Class<?> type = method.getReturnType();
        if (type == boolean.class) {
            return method.getName().equals("equals") && proxy == arguments[0];
        } else if (type == int.class || type == long.class) {
            return type == int.class ? (Object) 0 : (Object) 0L;
        } else if (type == long[].class) {
            return new long[0];
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == String.class) {
            return "";
        } else if (type == Shop.class) {
            return Shop.fold(List.of());
        } else if (type == SignIn.State.class) {
            return new SignIn.State(false, 0, null, false, Set.of());
        } else if (type.isInterface()) {
            return empty(type);
        }
        return null;
    }
}
