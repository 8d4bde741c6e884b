/**
 * One desk a data folder: a second start finds the first over a Unix-domain socket in that folder and hands it what it
 * came for. No network port is opened.
 */
@NullMarked
package tierdesk.instance;

import org.jspecify.annotations.NullMarked;
