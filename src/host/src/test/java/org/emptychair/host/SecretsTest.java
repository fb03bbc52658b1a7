package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emptychair.host.jira.JiraProduct;
import org.emptychair.host.jira.fault.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seeds secrets that nobody can mistake, provokes whatever may speak of them, and looks for them in
 * everything that the host said and wrote.
 */
class SecretsTest {
    private static final String WRONG = "c2VlZGVkLXdyb25nLXRva2Vu-Aq7xK2mW";
    private static final String RIGHT = "c2VlZGVkLXJpZ2h0LXRva2Vu-Zt4pL9vR";
    private static final String HOOK = "c2VlZGVkLWhvb2stc2VjcmV0-Hq2nB7wY";
    private static final List<String> EXPORTS =
            List.of("pdf", "word", "html_export", "email", "feed");
    private static final List<String> PATHS =
            List.of(
                    "rest/empty-chair/1.0/settings",
                    "rest/empty-chair/1.0/scopes",
                    "rest/empty-chair/1.0/sync",
                    "rest/empty-chair/1.0/health",
                    "rest/empty-chair/1.0/contacts",
                    "rest/empty-chair/1.0/themes",
                    "rest/empty-chair/1.0/webhooks",
                    "rest/empty-chair/1.0/automatic-accounts",
                    "rest/empty-chair/1.0/wocas?from=2026-01-05&to=2026-11-16",
                    "rest/empty-chair/1.0/settings/service-token",
                    "plugins/servlet/empty-chair/settings",
                    "plugins/servlet/empty-chair/import",
                    "admin/");

    @TempDir Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Map<String, String> said = new TreeMap<>();
    private LocalHost host;

    @BeforeEach
    void start() {
        System.setOut(new PrintStream(both(out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(both(err), true, StandardCharsets.UTF_8));
        host =
                LocalHost.start(
                        HostOptions.in(folder.resolve("data"))
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
        host.jiraProduct()
                .store()
                .tokens()
                .admit(JiraProduct.SERVICE_ACCOUNT, "seeded", RIGHT, Instant.now());
    }

    private OutputStream both(PrintStream first) {
        return new OutputStream() {
            @Override
            public synchronized void write(int b) {
                first.write(b);
                log.write(b);
            }
        };
    }

    @AfterEach
    void stop() {
        host.close();
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void noSecretIsInAnyLogAnswerPageMailOrFile() throws IOException {
        send(
                "POST",
                "scopes",
                "{\"name\":\"All\",\"kind\":\"complaints\",\"jql\":\"project = X\"}");
        send("PUT", "webhooks/shop", "{\"kind\":\"zendesk\"}");
        send("PUT", "webhooks/shop/secret", "{\"secret\":\"%s\"}".formatted(HOOK));
        send("PUT", "webhooks/shop/secret", "{\"sekret\":\"%s\"}".formatted(HOOK));
        for (String token : List.of(WRONG, RIGHT)) {
            send("PUT", "settings/service-token", "{\"token\":\"%s\"}".formatted(token));
            provoke(token);
        }
        send("PUT", "settings/service-token", "{\"token\":\"%s\\n\"}".formatted(WRONG));
        send("PUT", "settings/service-token", "{\"tokn\":\"%s\"}".formatted(RIGHT));
        byte[] key = Files.readAllBytes(key());

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(found(key)).isEmpty();
    }

    /** All faults of Jira, one after the other, and then none. */
    private void provoke(String token) {
        List<Fault> faults = new ArrayList<>();
        for (Fault.Kind kind : Fault.Kind.values()) {
            if (kind != Fault.Kind.SLOW) {
                faults.add(Fault.of(kind));
            }
        }
        for (Fault fault : faults) {
            host.jiraProduct().faults().add(fault);
            tryEverything(token.hashCode() + " " + fault.kind());
            host.jiraProduct().faults().clear();
        }
        tryEverything(token.hashCode() + " calm");
    }

    private void tryEverything(String when) {
        keep(when + " try", send("POST", "settings/try", ""));
        keep(when + " scopes/try", send("POST", "scopes/try", "{\"jql\":\"project = CARE\"}"));
        keep(when + " sync", send("POST", "sync", ""));
        for (String path : PATHS) {
            keep(when + " " + path, Http.getAs("admin", host.confluence() + "/" + path));
        }
        keep(when + " page", Http.getAs("admin", host.startPage().toString()));
        for (String output : EXPORTS) {
            keep(
                    when + " page as " + output,
                    Http.getAs("admin", host.startPage() + "&output=" + output));
        }
        keep(when + " import", bring());
        keep(when + " webhook", send("POST", "contacts/webhooks/shop", "{}"));
        keep(when + " jira", Http.getAs("admin", host.jira() + "/projects"));
    }

    /** A file of which one row is refused, so that the answer quotes it. */
    private HttpResponse<String> bring() {
        return Http.send(
                Http.as(
                                "admin",
                                host.confluence()
                                        + "/rest/empty-chair/1.0/contacts/import?mapping="
                                        + "%7B%22source%22:%22file%22%7D")
                        .header("Content-Type", "text/csv")
                        .header("X-Atlassian-Token", "no-check")
                        .POST(BodyPublishers.ofString("id,at,words\n1,soon,Late\n")));
    }

    private void keep(String what, HttpResponse<String> answer) {
        said.put(what, answer.headers().map() + "\n" + answer.body());
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpResponse<String> answer =
                Http.send(
                        Http.as("admin", host.confluence() + "/rest/empty-chair/1.0/" + path)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
        keep("answer %d %s %s".formatted(said.size(), method, path), answer);
        return answer;
    }

    private Path key() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("secrets.key")).findFirst().orElseThrow();
        }
    }

    /** Where a secret is, by its name only. */
    private List<String> found(byte[] key) throws IOException {
        Map<String, String> places = places();
        List<String> found = new ArrayList<>();
        secrets(key)
                .forEach(
                        (name, secret) ->
                                places.forEach(
                                        (place, text) -> {
                                            if (text.contains(secret)) {
                                                found.add(name + " is in " + place);
                                            }
                                        }));
        return found;
    }

    private static Map<String, String> secrets(byte[] key) {
        return Map.of(
                "the wrong token",
                WRONG,
                "the right token",
                RIGHT,
                "the secret of a webhook",
                HOOK,
                "the right token in Base64",
                base64(RIGHT.getBytes(StandardCharsets.UTF_8)),
                "the key",
                new String(key, StandardCharsets.ISO_8859_1),
                "the key in Base64",
                base64(key),
                "the key in hexadecimal",
                HexFormat.of().formatHex(key));
    }

    private Map<String, String> places() throws IOException {
        Map<String, String> places = new TreeMap<>(said);
        places.put("log", log.toString(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("secrets.key")) {
                    places.put(
                            "file " + folder.relativize(file),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return places;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
