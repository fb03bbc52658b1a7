package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactReaderTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:02:00Z"), ZoneOffset.UTC);
    private static final String WHOLE =
            """
            {"source":"desk","id":"7","at":"2026-11-12T09:30:00+01:00","channel":"Phone",\
            "customer":"marta@example.org","words":"Where is it?","rating":2,"helpful":false,\
            "functional":3,"accessible":4,"emotional":5,"public":true,"department":"Finance",\
            "themes":["Charged twice","Late"],"issueKey":"care-7"}\
            """;

    private static ContactReader.Reading read(String json) {
        return new ContactReader(CLOCK)
                .read(new Row(3, Optional.of(json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aWholeRowComesBackInTheFieldsItWasSentIn() {
        Contact contact = read(WHOLE).contact().orElseThrow();

        assertThat(Json.write(ContactJson.of(contact)))
                .isEqualTo(
                        WHOLE.replace("2026-11-12T09:30:00+01:00", "2026-11-12T08:30:00Z")
                                .replace("Phone", "phone")
                                .replace("care-7", "CARE-7"));
    }

    @Test
    void sourceIdAtAndWordsAreEnough() {
        assertThat(
                        read("{\"source\":\"s\",\"id\":\"1\",\"at\":\"2026-11-12T09:30:00Z\",\"words\":\"x\"}")
                                .contact())
                .isPresent();
    }

    @Test
    void aFieldOfNullIsAFieldLeftOut() {
        assertThat(
                        read("{\"source\":\"s\",\"id\":\"1\",\"at\":\"2026-11-12T09:30:00Z\",\"words\":\"x\",\"rating\":null}")
                                .contact())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '"rating":2'         | '"rating":9'            | rating     | 9       | rating is 1 to 5, was 9
                    '"rating":2'         | '"rating":"2"'          | rating     | 2       | is no whole number
                    '"rating":2'         | '"rating":2.5'          | rating     | 2.5     | is no whole number
                    '"emotional":5'      | '"emotional":8'         | emotional  | 8       | emotional is 1 to 7, was 8
                    '"helpful":false'    | '"helpful":"no"'        | helpful    | no      | is neither true nor false
                    '"id":"7"'           | '"id":7'                | id         | 7       | is no text in quotes
                    '"id":"7"'           | '"id":" "'              | id         | ' '     | id is empty
                    '"source":"desk"'    | '"source":"d k"'        | source     | d k     | 'a source has letters, digits, dots, dashes and underscores, not ''d k'''
                    '"source":"desk"'    | '"source":"Jira"'       | source     | Jira    | is kept for what the sync reads
                    '"issueKey":"care-7"'| '"issueKey":"7"'        | issueKey   | 7       | 'an issue key looks like CARE-1042, not ''7'''
                    '"public":true'      | '"publik":true'         | publik     | true    | is no field of this row
                    '"channel":"Phone"'  | '"channel":""'          | channel    | ''      | channel is empty
                    """)
    void aWrongValueIsNamedWithItsFieldAndReason(
            String right, String wrong, String field, String value, String reason) {
        ContactReader.Reading reading = read(WHOLE.replace(right, wrong));

        assertThat(reading.contact()).isEmpty();
        assertThat(reading.problems()).containsExactly(new RowProblemJson(3, field, value, reason));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-12", "2026-11-12T09:30:00", "yesterday", "1890-01-01T00:00:00Z"})
    void anInstantNeedsItsOffsetAndASensibleYear(String at) {
        ContactReader.Reading reading = read(WHOLE.replace("2026-11-12T09:30:00+01:00", at));

        assertThat(reading.contact()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).field()).isEqualTo("at");
    }

    @Test
    void aContactOfTomorrowMayBeAnothersClockAndOneOfTheDayAfterIsRefused() {
        String tomorrow = WHOLE.replace("2026-11-12T09:30:00+01:00", "2026-11-26T08:02:00Z");
        String later = WHOLE.replace("2026-11-12T09:30:00+01:00", "2026-11-26T10:02:01+02:00");

        assertThat(read(tomorrow).contact()).isPresent();
        assertThat(read(later).contact()).isEmpty();
        assertThat(read(later).problems())
                .containsExactly(
                        new RowProblemJson(
                                3, "at", "2026-11-26T10:02:01+02:00", "lies in the future"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ContactReader.Reading reading = read("{\"rating\":0,\"nonsense\":1}");

        assertThat(reading.problems())
                .extracting(RowProblemJson::field)
                .containsExactlyInAnyOrder("source", "id", "at", "rating", "nonsense");
    }

    @Test
    void aRowWithNeitherWordsNorThemesIsRefused() {
        ContactReader.Reading reading =
                read("{\"source\":\"s\",\"id\":\"1\",\"at\":\"2026-11-12T09:30:00Z\"}");

        assertThat(reading.problems()).extracting(RowProblemJson::field).containsExactly("words");
    }

    @Test
    void aLongValueIsShownShort() {
        ContactReader.Reading reading = read(WHOLE.replace("marta@example.org", "x".repeat(300)));

        assertThat(reading.problems().get(0).value()).hasSize(101).endsWith("\u2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "nonsense", "{'a':1}"})
    void brokenJsonIsARowRefusedWithoutATrace(String json) {
        ContactReader.Reading reading = read(json);

        assertThat(reading.isJson()).isFalse();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).reason())
                .startsWith("is broken JSON")
                .doesNotContain("jackson", "Source", "byte[]");
    }

    @Test
    void whatIsNoObjectIsNoContact() {
        assertThat(read("[1]").problems().get(0).reason()).isEqualTo("is no JSON object in braces");
    }
}
