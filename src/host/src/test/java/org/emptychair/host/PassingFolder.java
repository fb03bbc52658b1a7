package org.emptychair.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for what a test keeps, gone when the tests are over: a database may be open till then.
 */
public final class PassingFolder {
    private PassingFolder() {}

    public static Path in(Path parent, String name) {
        try {
            Path folder = Files.createTempDirectory(parent, name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException busy) {
            // Somebody still writes there; the next clean build takes what is left.
            System.err.println(folder + " stays: " + busy);
        }
    }
}
