package tierdesk.store.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.jspecify.annotations.Nullable;
import tierdesk.store.key.Protection;
import tierdesk.store.key.Protection.Use;

/** A folder of Lucene's whose files are sealed, and opened again a segment at a time wherever they are read. */
final class SealedDirectory extends FilterDirectory {

    private static final int BUFFER = 1 << 13;

    private final Protection protection;

    SealedDirectory(Directory sealed, Protection protection) {
        super(sealed);
        this.protection = protection;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return sealing(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return sealing(in.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput sealing(IndexOutput sealed) throws IOException {
        return new OutputStreamIndexOutput("sealed " + sealed.getName(), sealed.getName(), protection.seal(new Sink(sealed), Use.SEARCH), BUFFER);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return new Opening("sealed " + name, in.openInput(name, context), protection);
    }

    @Override
    public long fileLength(String name) throws IOException {
        try (IndexInput opened = openInput(name, IOContext.READONCE)) {
            return opened.length();
        }
    }

    /** Bytes for Lucene's own output. */
    private static final class Sink extends OutputStream {
        private final IndexOutput output;

        Sink(IndexOutput output) {
            this.output = output;
        }

        @Override
        public void write(int value) throws IOException {
            output.writeByte((byte) value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            output.writeBytes(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            output.close();
        }
    }

    /** Each copy of it has a place, and a segment in memory, of its own. */
    private static final class Opening extends BufferedIndexInput {
        private final IndexInput sealed;
        private final Protection protection;
        private final long length;
        private final boolean original;
        private @Nullable SeekableByteChannel opened;

        Opening(String description, IndexInput sealed, Protection protection) throws IOException {
            super(description, BUFFER);
            this.sealed = sealed;
            this.protection = protection;
            this.original = true;
            SeekableByteChannel channel = protection.open(new Source(sealed), Use.SEARCH);
            this.opened = channel;
            this.length = channel.size();
        }

        private Opening(Opening of) {
            super(of.toString(), BUFFER);
            this.sealed = of.sealed.clone();
            this.protection = of.protection;
            this.length = of.length;
            this.original = false;
        }

        @Override
        protected void readInternal(ByteBuffer bytes) throws IOException {
            SeekableByteChannel channel = opened;
            if (channel == null) {
                channel = protection.open(new Source(sealed), Use.SEARCH);
                opened = channel;
            }
            channel.position(getFilePointer());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new java.io.EOFException("read past the end of " + this);
                }
            }
        }

        @Override
        protected void seekInternal(long position) {
            // the place is given with each reading
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public Opening clone() {
            Opening copy = new Opening(this);
            try {
                copy.seek(getFilePointer());
            } catch (IOException impossible) {
                throw new IllegalStateException("Going to a place reads nothing", impossible);
            }
            return copy;
        }

        @Override
        public void close() throws IOException {
            if (original) {
                sealed.close();
            }
        }
    }

    /** What Lucene has open, as a channel. */
    private static final class Source implements SeekableByteChannel {
        private final IndexInput input;
        private long position;

        Source(IndexInput input) {
            this.input = input;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            int count = (int) Math.min(bytes.remaining(), input.length() - position);
            if (count <= 0) {
                return -1;
            }
            byte[] chunk = new byte[count];
            input.seek(position);
            input.readBytes(chunk, 0, count);
            bytes.put(chunk);
            position += count;
            return count;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long next) {
            position = next;
            return this;
        }

        @Override
        public long size() {
            return input.length();
        }

        @Override
        public int write(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // whoever opened the input closes it
        }
    }
}
