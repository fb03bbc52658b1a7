package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts survive whatever happens to the host or beside them, each once. */
class InterruptedPushTest {
    private static final int MANY = 50_000;
    private static final int BATCH = 1_000;

    @TempDir Path folder;

    @Test
    void aHostKilledDuringAPushOfFiftyThousandKeepsEachOnceAfterThePushIsRepeated()
            throws IOException, InterruptedException {
        String rows = PushedContacts.rows(0, MANY);
        int seenBefore = pushUntilSomeAreKeptAndKill(rows);

        try (HostProcess host = start()) {
            PushedContacts contacts = in(host);
            contacts.tellEverything();
            int keptAfter = contacts.ids().size();
            JsonNode answer = contacts.push(rows);

            // A batch may be seen just before it is on disk; all batches before it are.
            assertThat(keptAfter).isBetween(seenBefore - BATCH, MANY - 1);
            assertThat(answer.path("unchanged").asInt()).isEqualTo(keptAfter);
            assertThat(answer.path("imported").asInt()).isEqualTo(MANY - keptAfter);
            assertThat(contacts.ids()).hasSize(MANY);
            assertThat(contacts.counts()).isNotEmpty().isEqualTo(contacts.recount());
        }
    }

    @Test
    void twoPushesOfOverlappingContactsAtTheSameTimeKeepEachOnce()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (HostProcess host = start()) {
            PushedContacts contacts = in(host);
            contacts.tellEverything();

            CompletableFuture<JsonNode> one =
                    CompletableFuture.supplyAsync(
                            () -> contacts.push(PushedContacts.rows(0, 4_000)));
            CompletableFuture<JsonNode> other =
                    CompletableFuture.supplyAsync(
                            () -> contacts.push(PushedContacts.rows(2_000, 6_000)));
            int imported =
                    one.get(5, TimeUnit.MINUTES).path("imported").asInt()
                            + other.get(5, TimeUnit.MINUTES).path("imported").asInt();

            assertThat(imported).isEqualTo(6_000);
            assertThat(contacts.ids()).hasSize(6_000);
            assertThat(contacts.counts()).isNotEmpty().isEqualTo(contacts.recount());
        }
    }

    private int pushUntilSomeAreKeptAndKill(String rows) throws IOException, InterruptedException {
        try (HostProcess host = start()) {
            PushedContacts contacts = in(host);
            contacts.tellEverything();
            CompletableFuture<Void> push =
                    CompletableFuture.runAsync(() -> contacts.push(rows))
                            .exceptionally(killed -> null);
            int seen = 0;
            while (seen < 2 * BATCH && !push.isDone()) {
                seen = contacts.counts().values().stream().mapToInt(Integer::intValue).sum();
            }
            host.kill();
            push.join();
            return seen;
        }
    }

    private HostProcess start() throws IOException {
        return HostProcess.start(
                "--no-demo",
                "--confluence-port",
                "0",
                "--jira-port",
                "0",
                "--data",
                folder.resolve("data").toString(),
                "--plugin",
                System.getProperty("plugin.jar"));
    }

    private static PushedContacts in(HostProcess host) throws IOException {
        URI page = URI.create(host.ready().orElseThrow(() -> new AssertionError(host.said())));
        return new PushedContacts("http://%s/confluence".formatted(page.getAuthority()));
    }
}
