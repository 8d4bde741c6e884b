/** What can be asked of the desk, and done: small ports, and the records they speak in. How it is stored or shown is not known here. */
@NullMarked
package tierdesk.desk;

import org.jspecify.annotations.NullMarked;
