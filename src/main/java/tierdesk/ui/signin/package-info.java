/** Whether people sign in at this installation, and their passwords. */
@NullMarked
package tierdesk.ui.signin;

import org.jspecify.annotations.NullMarked;
