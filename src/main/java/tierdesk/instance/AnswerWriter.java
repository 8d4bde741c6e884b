package tierdesk.instance;

import java.io.IOException;
import java.io.Writer;

/** Writes what a command answers to the process that gave it. */
final class AnswerWriter extends Writer {

    private final Line line;
    private final boolean messages;

    AnswerWriter(Line line, boolean messages) {
        this.line = line;
        this.messages = messages;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        line.write(new Answer(new String(characters, offset, length), messages, null));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // the exit code is still to come
    }
}
