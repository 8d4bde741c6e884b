/**
 * The command line (DESIGN.md): one class a command, built on picocli. {@link tierdesk.command.Commands} lists them all
 * and turns every failure into one sentence and an exit code.
 */
@NullMarked
package tierdesk.command;

import org.jspecify.annotations.NullMarked;
