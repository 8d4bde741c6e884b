/** The page of encryption: turned on and off, its passphrase and recovery key changed, earlier clear copies removed. */
@NullMarked
package tierdesk.ui.encryption;

import org.jspecify.annotations.NullMarked;
