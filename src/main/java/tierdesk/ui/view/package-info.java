/** How an FXML file, its controller and its subscriptions come to life and go again. */
@NullMarked
package tierdesk.ui.view;

import org.jspecify.annotations.NullMarked;
