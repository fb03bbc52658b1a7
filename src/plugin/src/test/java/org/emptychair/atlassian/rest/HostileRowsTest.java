package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.InMemoryContacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that mean harm, at the reader that pushes, CSV files and signed calls share. */
class HostileRowsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:02:00Z"), ZoneOffset.UTC);
    private static final String ROW =
            "{\"source\":\"desk\",\"id\":\"7\",\"at\":\"2026-11-12T09:30:00Z\",\"words\":\"x\"}";

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);

    private PushJson push(String... rows) {
        byte[] body = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        return new Push(contacts, new ContactReader(CLOCK))
                .run(new LineRows(new ByteArrayInputStream(body)));
    }

    private Optional<Contact> kept() {
        return contacts.find(new ContactId("desk", "7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(1,2)",
                "@SUM(A1:A9)",
                "$x.class.forName",
                "&#x202e;{{html}}"
            })
    void wordsAreKeptAsTheyAreAndMeanNothing(String words) {
        PushJson told = push(ROW.replace("\"x\"", "\"" + words + "\""));

        assertThat(told.imported()).isEqualTo(1);
        assertThat(kept().orElseThrow().words().orElseThrow().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "words, \\ud83d, has half a surrogate pair at 0",
        "words, a\\udc0ca, has half a surrogate pair at 1",
        "customer, \\ud83d, has half a surrogate pair at 0",
        "channel, \\ud83d, has half a surrogate pair at 0"
    })
    void halfACharacterIsRefusedAndNamed(String field, String value, String reason) {
        String given = "\"%s\":\"%s\"".formatted(field, value);
        String row =
                field.equals("words")
                        ? ROW.replace("\"words\":\"x\"", given)
                        : ROW.replace("{", "{" + given + ",");

        PushJson told = push(row);

        assertThat(told.refused()).isEqualTo(1);
        assertThat(told.problems().get(0).field()).isEqualTo(field);
        assertThat(told.problems().get(0).reason()).contains(reason);
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31T23:59:59Z",
                "2026-11-27T00:00:00Z",
                "2200-01-01T00:00:00Z",
                "1989-12-31T23:59:59Z",
                "+999999999-12-31T23:59:59Z"
            })
    void aDayThatCannotBeIsRefusedAndNamed(String at) {
        PushJson told = push(ROW.replace("2026-11-12T09:30:00Z", at));

        assertThat(told.refused()).isEqualTo(1);
        assertThat(told.problems().get(0).field()).isEqualTo("at");
        assertThat(told.problems().get(0).value()).contains(at);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aMegabyteOfWordsIsRefusedAndTheNextRowKept() {
        String huge = ROW.replace("\"x\"", "\"" + "x".repeat(1 << 20) + "\"");

        PushJson told = push(huge, ROW);

        assertThat(told.refused()).isEqualTo(1);
        assertThat(told.problems().get(0).row()).isEqualTo(1);
        assertThat(told.problems().get(0).reason()).startsWith("is longer than");
        assertThat(told.imported()).isEqualTo(1);
    }

    @Test
    void aRowTwiceInOneBodyIsOneContactAndTheLaterWins() {
        PushJson told = push(ROW, ROW.replace("\"x\"", "\"y\""));

        assertThat(told.refused()).isZero();
        assertThat(kept().orElseThrow().words().orElseThrow().text()).isEqualTo("y");
        assertThat(contacts.newest(Optional.empty(), 10).items()).hasSize(1);
    }
}
