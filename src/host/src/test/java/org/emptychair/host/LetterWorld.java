package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.emptychair.week.IsoWeek;

/** A host in which a letter to Finance is due, and what becomes of it. */
final class LetterWorld {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WEEKS = 14;

    private LetterWorld() {}

    static HttpResponse<String> send(LocalHost host, String method, String path, String body) {
        return send(host.confluence().toString(), method, path, body);
    }

    static HttpResponse<String> send(String confluence, String method, String path, String body) {
        HttpResponse<String> answer =
                Http.send(
                        Http.as("admin", confluence + "/rest/empty-chair/1.0/" + path)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return answer;
    }

    /**
     * Prepares a folder for the demo's people without the demo's year: its parts are said to be in
     * already.
     */
    static void peopleAlone(Path data) throws IOException {
        Files.createDirectories(data);
        Files.writeString(
                data.resolve("demo.properties"),
                """
                first-start=%s
                oldest-week=1000
                settings=in
                readers=in
                leaders=in
                decisions=in
                seats=in
                answer=in
                """
                        .formatted(Instant.now().toString().replace(":", "\\:")));
    }

    /** From the first hour of the week on the letter is due, whenever this runs. */
    static void prepare(LocalHost host) {
        prepare(host.confluence().toString(), "admin");
    }

    static void prepare(String confluence, String... readers) {
        send(confluence, "POST", "contacts", contacts());
        send(confluence, "POST", "themes", "{\"name\":\"Double charges\",\"owner\":\"Finance\"}");
        send(
                confluence,
                "PUT",
                "letters",
                """
                {"day":"monday","hour":0,\
                "readers":[{"department":"Finance","users":["%s"]}]}"""
                        .formatted(String.join("\",\"", readers)));
    }

    /**
     * Ten cases of one theme a week, and forty in the last complete one; another stays the same.
     */
    private static String contacts() {
        IsoWeek last = IsoWeek.lastComplete(Instant.now(), ZoneOffset.UTC);
        List<String> rows = new ArrayList<>();
        for (int back = 0; back < WEEKS; back++) {
            add(rows, last.plus(-back), "Double charges", back == 0 ? 40 : 9 + back % 3);
            add(rows, last.plus(-back), "Late parcel", 50 + 10 * (back % 3));
        }
        return "[" + String.join(",", rows) + "]";
    }

    private static void add(List<String> rows, IsoWeek week, String theme, int count) {
        Instant monday = week.start(ZoneOffset.UTC);
        for (int i = 0; i < count; i++) {
            rows.add(
                    """
                    {"source":"shop","id":"shop-%d","at":"%s","customer":"c%d",\
                    "words":"%s, says Marta.","themes":["%s"]}"""
                            .formatted(
                                    rows.size(), monday.plusSeconds(3_600L * i), i, theme, theme));
        }
    }

    /** The mails that a host put into its folder. */
    static List<MimeMessage> mails(Path data) throws IOException, MessagingException {
        Path mail = data.resolve("confluence/mail");
        if (!Files.isDirectory(mail)) {
            return List.of();
        }
        List<MimeMessage> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(mail)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    read.add(new MimeMessage(Session.getInstance(new Properties()), bytes));
                }
            }
        }
        return read;
    }

    /** The states of all entries of the outbox, newest first. */
    static List<String> states(LocalHost host) throws JsonProcessingException {
        String answer = send(host, "GET", "outbox", "").body();
        return JSON.readTree(answer).path("items").findValuesAsText("state");
    }
}
