package org.emptychair.atlassian.csv.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.UnreadableFile;
import org.emptychair.atlassian.csv.intake.RowRefusal;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.atlassian.csv.mapping.MappingJson;
import org.emptychair.atlassian.csv.mapping.Preparation;

/** All imports of the cluster: of one source one at a time, each as far as it has come. */
public final class Imports implements AutoCloseable {
    /** The largest file, in bytes. */
    public static final long MOST_BYTES = 1024L * 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(7);

    private final ImportFolder folder;
    private final ImportWays ways;
    private final RememberedMappings remembered;
    private final ImportRunner runner;

    /**
     * @param home where the nodes of the cluster share files
     */
    public Imports(Path home, ImportWays ways, RememberedMappings remembered) {
        this.folder = new ImportFolder(home.resolve("empty-chair").resolve("imports"));
        this.ways = ways;
        this.remembered = remembered;
        this.runner = new ImportRunner(folder, ways);
    }

    /**
     * Stores a file for a person to look at before it is imported.
     *
     * @param source whose remembered mapping is where the person starts
     * @throws UnreadableFile when it is no CSV
     * @throws FileTooLarge when it has more than {@link #MOST_BYTES}
     */
    public String upload(InputStream body, String fileName, String source) throws IOException {
        clean(() -> true);
        String id = folder.store(body, MOST_BYTES);
        try {
            CsvFile.of(folder.rows(id)).rows().close();
            Mapping wish =
                    remembered
                            .find(source)
                            .map(json -> MappingJson.read(json, ways.zone()))
                            .orElseGet(() -> MappingJson.start(source, ways.zone()));
            folder.save(
                    ImportState.fresh(
                            id, fileName, MappingJson.write(wish), ways.clock().instant()));
            return id;
        } catch (UnreadableFile | IOException failed) {
            folder.remove(id);
            throw failed;
        }
    }

    /** What a person starts from: the file's columns, and what they may mean. */
    public Preparation.Proposal propose(ImportState state) throws IOException {
        return preparation(state.id()).propose(MappingJson.read(state.mapping(), ways.zone()));
    }

    public Optional<ImportState> find(String id) throws IOException {
        Optional<ImportState> state = folder.find(id);
        return state.isPresent() ? Optional.of(seen(state.get())) : state;
    }

    public List<ImportState> newest(int most) throws IOException {
        List<ImportState> all = new ArrayList<>();
        for (String id : folder.ids()) {
            find(id).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(ImportState::uploaded).reversed());
        return all.subList(0, Math.min(most, all.size()));
    }

    public Refusals refusals(String id) {
        return folder.refusals(id);
    }

    /**
     * Begins in the background; the mapping is remembered when it is for real.
     *
     * @throws org.emptychair.atlassian.csv.mapping.WrongMapping when it lacks something
     * @throws SourceBusy when another import of its source is running
     */
    public void start(String id, Mapping wish, boolean rehearsal) throws IOException {
        Mapping mapping = preparation(id).complete(wish);
        String json = MappingJson.write(mapping);
        if (!rehearsal) {
            remembered.remember(mapping.source(), json);
        }
        runner.runLater(id, state -> state.begun(mapping.source(), json, rehearsal));
    }

    /**
     * Goes on in the background where it was.
     *
     * @throws SourceBusy when another import of its source is running
     */
    public void resume(String id) {
        runner.runLater(id, state -> state.in(Phase.RUNNING, ""));
    }

    /** Stops after the batch that is being kept, on whatever node it runs. */
    public void stop(String id) throws IOException {
        folder.askToStop(id, true);
    }

    /** Forgets a file that is not being imported, with all that is known about it. */
    public void discard(String id) throws IOException {
        Optional<ImportState> state = find(id);
        if (state.filter(found -> found.phase() != Phase.RUNNING).isPresent()) {
            folder.remove(id);
        }
    }

    /**
     * Imports a file while the caller waits, and forgets the file.
     *
     * @return how it ended: finished or failed
     * @throws UnreadableFile when it is no CSV
     * @throws SourceBusy when another import of its source is running
     */
    public Outcome once(InputStream body, Mapping wish, boolean rehearsal) throws IOException {
        String id = folder.store(body, MOST_BYTES);
        try {
            Mapping mapping = preparation(id).complete(wish);
            String json = MappingJson.write(mapping);
            folder.save(ImportState.fresh(id, "", json, ways.clock().instant()));
            ImportState end =
                    runner.run(
                            id, state -> state.begun(mapping.source(), json, rehearsal), () -> {});
            return new Outcome(end, mapping, folder.refusals(id).first(Outcome.MOST_REFUSALS));
        } finally {
            folder.remove(id);
        }
    }

    /**
     * How an import ended.
     *
     * @param mapping the one that was used
     * @param refusals the first of them
     */
    public record Outcome(ImportState state, Mapping mapping, List<RowRefusal> refusals) {
        static final int MOST_REFUSALS = 1_000;
    }

    /** Forgets what nobody touched for a week. */
    public void clean(BooleanSupplier goOn) throws IOException {
        Instant oldest = ways.clock().instant().minus(KEPT);
        for (String id : folder.ids()) {
            if (goOn.getAsBoolean() && folder.touched(id).isBefore(oldest)) {
                Optional<ImportState> state = find(id);
                if (state.filter(found -> found.phase() == Phase.RUNNING).isEmpty()) {
                    folder.remove(id);
                }
            }
        }
    }

    @Override
    public void close() {
        runner.close();
    }

    private Preparation preparation(String id) throws IOException {
        return new Preparation(CsvFile.of(folder.rows(id)), ways.clock());
    }

    /** A run whose node is gone holds no lock: nobody else writes that its import was cut short. */
    private ImportState seen(ImportState state) {
        if (state.phase() != Phase.RUNNING || runner.isHere(state.id())) {
            return state;
        }
        Lock lock = ways.lockOf(state.source());
        if (!lock.tryLock()) {
            return state;
        }
        lock.unlock();
        return state.in(Phase.INTERRUPTED, "");
    }
}
