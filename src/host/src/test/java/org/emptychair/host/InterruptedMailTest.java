package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host killed in the middle of its letters sends each once, and asks about the one it cannot
 * know.
 */
class InterruptedMailTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BEFORE_THE_KILL = 2;
    private static final List<String> READERS =
            List.of("admin", "aiko.mori", "ines.haddad", "kofi.osei", "lena.berg", "tomas.rey");

    @TempDir Path folder;

    @BeforeEach
    void peopleAlone() throws IOException {
        LetterWorld.peopleAlone(folder.resolve("data"));
    }

    @Test
    void aLetterThatArrivedUnansweredIsNotSentAgainAndAskedAbout()
            throws IOException, InterruptedException {
        everyLetterIsSentOnceThoughKilled(MailDrop.Moment.AFTER_THE_WORDS_ARRIVED, 1);
    }

    @Test
    void aLetterThatDidNotArriveIsAskedAboutAsWell() throws IOException, InterruptedException {
        everyLetterIsSentOnceThoughKilled(MailDrop.Moment.BEFORE_THE_WORDS_ARE_SENT, 0);
    }

    private void everyLetterIsSentOnceThoughKilled(MailDrop.Moment moment, int arrived)
            throws IOException, InterruptedException {
        try (MailDrop mails = new MailDrop()) {
            killInTheMiddle(mails, moment);
            assertThat(mails.taken()).hasSize(BEFORE_THE_KILL + arrived);

            try (HostProcess host = start(mails)) {
                String confluence = confluence(host);
                LetterWorld.send(confluence, "POST", "sync", "");
                LetterWorld.send(confluence, "POST", "sync", "");

                Map<String, String> ends = ends(confluence);
                assertThat(ends.keySet()).containsExactlyElementsOf(READERS);
                List<String> unsure = with("failed unsure", ends);
                assertThat(unsure).hasSize(1);
                assertThat(with("delivered", ends)).as("%s", ends).hasSize(READERS.size() - 1);
                List<String> sent = new ArrayList<>(with("delivered", ends));
                sent.addAll(unsure.subList(0, arrived));
                assertThat(mails.taken())
                        .containsExactlyInAnyOrderElementsOf(
                                sent.stream().map(name -> name + "@example.org").toList());
            }
        }
    }

    private void killInTheMiddle(MailDrop mails, MailDrop.Moment moment)
            throws IOException, InterruptedException {
        try (HostProcess host = start(mails)) {
            String confluence = confluence(host);
            LetterWorld.prepare(confluence, READERS.toArray(String[]::new));
            mails.watch(
                    (now, taken) -> {
                        if (now == moment && taken == BEFORE_THE_KILL) {
                            kill(host);
                        }
                    });
            CompletableFuture.runAsync(() -> LetterWorld.send(confluence, "POST", "sync", ""))
                    .exceptionally(killed -> null)
                    .join();
            mails.watch((now, taken) -> {});
            host.kill();
        }
    }

    private static void kill(HostProcess host) {
        try {
            host.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> with(String end, Map<String, String> ends) {
        return ends.entrySet().stream()
                .filter(known -> known.getValue().equals(end))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What became of each reader's letter, and why. */
    private static Map<String, String> ends(String confluence) throws JsonProcessingException {
        Map<String, String> ends = new TreeMap<>();
        String answer = LetterWorld.send(confluence, "GET", "outbox", "").body();
        for (JsonNode entry : JSON.readTree(answer).path("items")) {
            String name = entry.path("to").asText().replaceFirst("^user-", "");
            String end = entry.path("state").asText() + " " + entry.path("cause").asText("");
            assertThat(ends.put(name, end.strip())).as(name).isNull();
        }
        return ends;
    }

    private HostProcess start(MailDrop mails) throws IOException {
        return HostProcess.start(
                "--confluence-port",
                "0",
                "--jira-port",
                "0",
                "--smtp-url",
                mails.url(),
                "--data",
                folder.resolve("data").toString(),
                "--plugin",
                System.getProperty("plugin.jar"));
    }

    private static String confluence(HostProcess host) throws IOException {
        URI page = URI.create(host.ready().orElseThrow(() -> new AssertionError(host.said())));
        return "http://%s/confluence".formatted(page.getAuthority());
    }
}
