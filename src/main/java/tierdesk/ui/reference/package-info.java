/** The page of reference data: a list of each kind to search in, and the fields of one entry. */
@NullMarked
package tierdesk.ui.reference;

import org.jspecify.annotations.NullMarked;
