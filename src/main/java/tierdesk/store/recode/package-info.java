/** A data folder as a whole: opened with its key, encrypted, decrypted. */
@NullMarked
package tierdesk.store.recode;

import org.jspecify.annotations.NullMarked;
