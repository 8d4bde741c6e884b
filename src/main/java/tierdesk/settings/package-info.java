/** What a person chose: observable properties on one readable file. */
@NullMarked
package tierdesk.settings;

import org.jspecify.annotations.NullMarked;
