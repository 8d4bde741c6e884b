package tierdesk.store.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import tierdesk.store.key.Protection;

/**
 * Where a database lies, and what opens it.
 *
 * @param scheme H2's name for the file system
 * @param protection of its file
 */
public record DatabasePlace(StoreFolder folder, String scheme, Protection protection) {

    /** On an ordinary disk. */
    public DatabasePlace(StoreFolder folder, Protection protection) {
        this(folder, "file", protection);
    }

    Path file() {
        return folder.databaseFile();
    }

    /** The same in another folder. */
    DatabasePlace in(StoreFolder other) {
        return new DatabasePlace(other, scheme, protection);
    }

    /** As H2 takes it: the file's password, a space, and the user's, which is empty. */
    String password() {
        String file = protection.databasePassword();
        return file == null ? "" : file + " ";
    }

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, H2Url.USER, password());
    }

    /** Opens it without a write or a lock. */
    public Connection look() throws SQLException {
        return connect(H2Url.look(this));
    }

    /** What H2 sees of the file, be it encrypted or not; the file must be there. */
    FileChannel bytes() throws IOException {
        return decrypted(FileChannel.open(file(), StandardOpenOption.READ));
    }

    /** What H2 would see of a file that is open already. */
    public FileChannel decrypted(FileChannel raw) {
        String password = protection.databasePassword();
        return password == null ? raw : new FileEncrypt(file().toString(), FilePathEncrypt.getPasswordBytes(password.toCharArray()), raw);
    }
}
