/** The page on which a person chooses how the desk looks and speaks. */
@NullMarked
package tierdesk.ui.preferences;

import org.jspecify.annotations.NullMarked;
