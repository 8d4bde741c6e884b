/** What keeps strangers out of the data folder, on the command line: encrypt, decrypt, passphrase, recovery-key. */
@NullMarked
package tierdesk.command.encryption;

import org.jspecify.annotations.NullMarked;
