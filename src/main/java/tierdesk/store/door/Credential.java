package tierdesk.store.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's password, hashed, with what it cost to hash, and how many wrong ones were tried since the last right one. */
@Entity
@Table(name = "credential")
public class Credential {

    @Id
    @Column(length = 60)
    String technician = "";
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    byte[] salt = {};
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] hash = {};
    int memoryKib;
    int iterations;
    int parallelism;
    Instant setAt = Instant.EPOCH;
    int failures;
    @Nullable Instant refusedUntil;

    /** For Hibernate. */
    protected Credential() {
    }

    Credential(String technician, PasswordHash password, Instant setAt) {
        this.technician = technician;
        this.setAt = setAt;
        hashedAs(password);
    }

    PasswordHash password() {
        return new PasswordHash(salt, hash, new PasswordCost(memoryKib, iterations, parallelism));
    }

    final void hashedAs(PasswordHash password) {
        salt = password.salt();
        hash = password.hash();
        memoryKib = password.cost().memoryKib();
        iterations = password.cost().iterations();
        parallelism = password.cost().parallelism();
    }
}
