/** What every screen shares: commands, the ways from one feature to another, and what a feature is. */
@NullMarked
package tierdesk.ui;

import org.jspecify.annotations.NullMarked;
