package org.emptychair.atlassian.csv.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.UnaryOperator;
import org.emptychair.atlassian.csv.UnreadableFile;
import org.emptychair.atlassian.csv.mapping.WrongMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports on this node, each under the cluster's lock of its source. */
final class ImportRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int SECONDS_FOR_LOCK = 3;
    private static final int SECONDS_TO_END = 10;

    private final ImportFolder folder;
    private final ImportWays ways;
    private final Set<String> here = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "empty-chair-import");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile boolean closed;

    ImportRunner(ImportFolder folder, ImportWays ways) {
        this.folder = folder;
        this.ways = ways;
    }

    boolean isHere(String id) {
        return here.contains(id);
    }

    /** Returns when the import holds its lock and has begun, or cannot. */
    void runLater(String id, UnaryOperator<ImportState> begin) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        threads.execute(
                () -> {
                    try {
                        run(id, begin, () -> begun.complete(true));
                    } catch (IOException failed) {
                        begun.completeExceptionally(new UncheckedIOException(failed));
                    } catch (RuntimeException refused) {
                        // The edge of this thread: whoever asked for the import gets the reason.
                        begun.completeExceptionally(refused);
                    } finally {
                        // Whatever befell this thread, whoever waits for it must not wait for ever.
                        begun.complete(true);
                    }
                });
        try {
            begun.join();
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw refused;
        }
    }

    /**
     * @param begin what the import is when it begins, made of what it was
     * @param begun told when the lock is held and the beginning written down
     * @throws SourceBusy when the lock is not to be had
     */
    ImportState run(String id, UnaryOperator<ImportState> begin, Runnable begun)
            throws IOException {
        String source = begin.apply(known(id)).source();
        Lock lock = ways.lockOf(source);
        if (!isTaken(lock)) {
            throw new SourceBusy(source);
        }
        here.add(id);
        try {
            ImportState before = known(id);
            if (before.phase() == Phase.FINISHED && !before.rehearsal()) {
                return before;
            }
            folder.askToStop(id, false);
            ImportState state = begin.apply(before);
            folder.save(state);
            begun.run();
            return attempt(state);
        } finally {
            here.remove(id);
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("an import is still keeping a batch");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private ImportState attempt(ImportState state) throws IOException {
        try {
            ImportState end = new ImportRun(folder, ways, () -> !closed, state).run();
            if (end.phase() == Phase.FINISHED && !end.rehearsal()) {
                folder.removeRows(end.id());
            }
            return end;
        } catch (UnreadableFile unreadable) {
            return failed(state, unreadable.reason());
        } catch (WrongMapping wrong) {
            return failed(state, String.valueOf(wrong.getMessage()));
        } catch (RuntimeException | IOException broken) {
            return failed(state, logged(broken));
        }
    }

    private ImportState failed(ImportState began, String why) throws IOException {
        ImportState state = known(began.id()).in(Phase.FAILED, why);
        folder.save(state);
        return state;
    }

    /** Without its message: databases put values into theirs, and values are customers' words. */
    private static String logged(Exception broken) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        IllegalStateException told = new IllegalStateException(broken.getClass().getName());
        told.setStackTrace(broken.getStackTrace());
        LOG.error("an import failed, reference {}", reference, told);
        return reference;
    }

    private ImportState known(String id) throws IOException {
        Optional<ImportState> state = folder.find(id);
        return state.orElseThrow(() -> new IllegalArgumentException("no import " + id));
    }

    private static boolean isTaken(Lock lock) {
        try {
            return lock.tryLock(SECONDS_FOR_LOCK, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
