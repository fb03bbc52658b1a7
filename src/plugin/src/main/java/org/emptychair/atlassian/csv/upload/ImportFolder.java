package org.emptychair.atlassian.csv.upload;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where imports lie: a folder each, with the file, its state, and the rows it refused. */
final class ImportFolder {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final String STATE = "state.json";
    private static final int CHUNK = 1024 * 1024;
    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path root;

    ImportFolder(Path root) {
        this.root = root;
    }

    /**
     * Stores a file, a megabyte at a time.
     *
     * @return the id of its folder
     * @throws FileTooLarge when it has more bytes than allowed; then nothing is stored
     */
    String store(InputStream body, long most) throws IOException {
        String id = UUID.randomUUID().toString().replace("-", "");
        Files.createDirectories(root.resolve(id));
        boolean stored = false;
        try (OutputStream out = Files.newOutputStream(rows(id))) {
            long written = 0;
            for (byte[] chunk = body.readNBytes(CHUNK);
                    chunk.length > 0;
                    chunk = body.readNBytes(CHUNK)) {
                written += chunk.length;
                if (written > most) {
                    throw new FileTooLarge(most);
                }
                out.write(chunk);
            }
            stored = true;
        } finally {
            if (!stored) {
                remove(id);
            }
        }
        return id;
    }

    Path rows(String id) {
        return folder(id).resolve("rows.csv");
    }

    Refusals refusals(String id) {
        return new Refusals(folder(id).resolve("refused.ndjson"));
    }

    Optional<ImportState> find(String id) throws IOException {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            byte[] json = Files.readAllBytes(folder(id).resolve(STATE));
            return Optional.of(MAPPER.readValue(json, ImportState.class));
        } catch (NoSuchFileException unknown) {
            return Optional.empty();
        }
    }

    /** Replaces the state in one step: a reader sees the old or the new one, never half of it. */
    void save(ImportState state) throws IOException {
        Path written = folder(state.id()).resolve(STATE + ".new");
        Files.write(written, MAPPER.writeValueAsBytes(state));
        Files.move(
                written,
                folder(state.id()).resolve(STATE),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    boolean isStopAsked(String id) {
        return Files.exists(stop(id));
    }

    void askToStop(String id, boolean asked) throws IOException {
        if (!asked) {
            Files.deleteIfExists(stop(id));
        } else if (!isStopAsked(id)) {
            Files.createFile(stop(id));
        }
    }

    List<String> ids() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> ID.matcher(name).matches())
                    .toList();
        }
    }

    Instant touched(String id) throws IOException {
        return Files.getLastModifiedTime(folder(id)).toInstant();
    }

    void removeRows(String id) throws IOException {
        Files.deleteIfExists(rows(id));
    }

    void remove(String id) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder(id))) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder(id));
    }

    private Path stop(String id) {
        return folder(id).resolve("stop");
    }

    private Path folder(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no import is called so");
        }
        return root.resolve(id);
    }
}
