package tierdesk.store;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tierdesk.store.database.DelegatedFile;

/**
 * The other files of a data folder on the same failing disk as {@link FaultyDisk}, which the database's own file is on: backups, attachments, drafts,
 * what is prepared to be restored. Each write, force, renaming and new folder counts, in one count with those of the database.
 */
final class FaultyFolder extends FileSystemProvider {

    private final FileSystemProvider real = FileSystems.getDefault().provider();
    private final FileSystem disk = new Disk();

    private FaultyFolder() {
    }

    /** The same folder, on the failing disk. */
    static Path of(Path folder) {
        return new FaultyPath(folder, new FaultyFolder().disk);
    }

    private Path there(Path path) throws NoSuchFileException {
        if (FaultyDisk.isGone()) {
            throw new NoSuchFileException(path.toString());
        }
        return FaultyPath.unwrap(path);
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        FileChannel channel = real.newFileChannel(there(path), options, attributes);
        if (!writes(options)) {
            return channel;
        }
        return new DelegatedFile(channel) {
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                FaultyDisk.happens(false);
                return super.write(bytes);
            }

            @Override
            public void force(boolean metaData) throws IOException {
                FaultyDisk.happens(true);
                super.force(metaData);
            }
        };
    }

    /** Also what streams are made of. */
    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        SeekableByteChannel channel = real.newByteChannel(there(path), options, attributes);
        if (!writes(options)) {
            return channel;
        }
        return (SeekableByteChannel) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SeekableByteChannel.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("write")) {
                FaultyDisk.happens(false);
            }
            try {
                return method.invoke(channel, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> all = real.newDirectoryStream(there(folder), path -> true)) {
            for (Path path : all) {
                Path wrapped = new FaultyPath(path, disk);
                if (filter.accept(wrapped)) {
                    paths.add(wrapped);
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return paths.iterator();
            }

            @Override
            public void close() {
                // it was read already
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        FaultyDisk.happens(false);
        real.createDirectory(there(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(there(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        FaultyDisk.happens(false);
        real.copy(there(from), there(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        FaultyDisk.happens(false);
        real.move(there(from), there(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(there(one), there(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(there(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(there(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(there(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(FaultyPath.unwrap(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return real.readAttributes(there(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(there(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(there(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return FaultyDisk.SCHEME;
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        return new FaultyPath(real.getPath(uri), disk);
    }

    /** What its paths say they are on. */
    private final class Disk extends FileSystem {

        private final FileSystem usual = FileSystems.getDefault();

        @Override
        public FileSystemProvider provider() {
            return FaultyFolder.this;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return usual.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return usual.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return usual.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return usual.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return new FaultyPath(usual.getPath(first, more), this);
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = usual.getPathMatcher(pattern);
            return path -> matcher.matches(FaultyPath.unwrap(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return usual.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return usual.newWatchService();
        }
    }
}
