package tierdesk.ui.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * There is one JavaFX with one keyboard, one mouse and one theme: classes that show something run one after the other, beside those that show nothing.
 * They take longer than the rest, so they begin first.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ResourceLock("JavaFX")
@Order(1)
public @interface UsesJavaFx {
}
