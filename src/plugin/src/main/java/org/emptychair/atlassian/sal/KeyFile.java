package org.emptychair.atlassian.sal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that opens our secrets: random, in a file that only the product may read. */
final class KeyFile {
    private static final int BYTES = 32;

    private final Path file;
    private final SecureRandom random;

    KeyFile(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /** The key, or absent when there is none, or none of the right size. */
    Optional<SecretKey> find() {
        try {
            byte[] key = Files.readAllBytes(file);
            return key.length == BYTES
                    ? Optional.of(new SecretKeySpec(key, "AES"))
                    : Optional.empty();
        } catch (IOException absent) {
            // Gone or unreadable is one thing to us: what it locked stays locked.
            return Optional.empty();
        }
    }

    /** The key, made when there is none; of several nodes that make it at once, one wins. */
    SecretKey findOrMake() {
        Optional<SecretKey> found = find();
        if (found.isPresent()) {
            return found.get();
        }
        try {
            make();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("no key can be written to " + file, unwritable);
        }
        return find().orElseThrow(() -> new IllegalStateException("no key in " + file));
    }

    private void make() throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "key", ".new", ownerOnly(folder));
        try {
            byte[] key = new byte[BYTES];
            random.nextBytes(key);
            Files.write(draft, key);
            // A link appears whole or not at all, and never replaces the key of another node.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            if (find().isEmpty()) {
                Files.move(
                        draft,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            if (find().isEmpty()) {
                Files.move(draft, file);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
