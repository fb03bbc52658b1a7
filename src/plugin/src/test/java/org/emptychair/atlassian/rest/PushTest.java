package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;
import org.junit.jupiter.api.Test;

class PushTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:02:00Z"), ZoneOffset.UTC);
    private final Contacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);

    private static String row(int id) {
        return "{\"source\":\"desk\",\"id\":\"%d\",\"at\":\"2026-11-12T09:30:00Z\",\"words\":\"x\"}"
                .formatted(id);
    }

    private static String rows(int count, String between) {
        return IntStream.range(0, count)
                .mapToObj(PushTest::row)
                .collect(Collectors.joining(between));
    }

    private PushJson lines(String body) {
        return new Push(contacts, new ContactReader(CLOCK))
                .run(new LineRows(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }

    private PushJson array(String body) {
        return new Push(contacts, new ContactReader(CLOCK))
                .run(
                        new ArrayRows(
                                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }

    private int kept() {
        return contacts.newest(Optional.empty(), 1_000).items().size();
    }

    @Test
    void aPushRepeatedChangesNothing() {
        lines(rows(3, "\n"));

        PushJson again = lines(rows(3, "\n"));

        assertThat(Json.write(again))
                .isEqualTo(
                        "{\"imported\":0,\"updated\":0,\"unchanged\":3,\"refused\":0,\"problems\":[]}");
    }

    @Test
    void theFourCountsAddUpToTheRowsSent() {
        lines(row(1) + "\n" + row(2));
        String changed = row(2).replace("\"x\"", "\"y\"");

        PushJson push = lines(row(1) + "\n" + changed + "\n" + row(3) + "\n{}\nnonsense\n");

        assertThat(push.imported()).isEqualTo(1);
        assertThat(push.updated()).isEqualTo(1);
        assertThat(push.unchanged()).isEqualTo(1);
        assertThat(push.refused()).isEqualTo(2);
    }

    @Test
    void aBrokenLineIsRefusedAndTheLinesAfterItAreKept() {
        PushJson push = lines(row(1) + "\n{\"source\":\n" + row(2));

        assertThat(push.imported()).isEqualTo(2);
        assertThat(push.problems()).extracting(RowProblemJson::row).containsExactly(2L);
    }

    @Test
    void whatCameBeforeABreakInAnArrayIsKeptAndTheBreakIsNamed() {
        PushJson push = array("[" + row(1) + "," + row(2) + ",{\"a\":}," + row(3) + "]");

        assertThat(push.imported()).isEqualTo(2);
        assertThat(push.refused()).isEqualTo(1);
        assertThat(push.problems()).extracting(RowProblemJson::row).containsExactly(3L);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void aHalfSentBodyLeavesWholeBatchesAndNamesTheRow() {
        String body = "[" + rows(1_500, ",") + ",{\"so";

        assertThatThrownBy(() -> array(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.problem().kind()).isEqualTo(Problem.Kind.HALF_SENT);
                            assertThat(refusal.problem().facts())
                                    .containsEntry("row", 1_501L)
                                    .containsEntry("imported", 1_000L);
                        });
        assertThat(kept()).isEqualTo(1_000);
    }

    @Test
    void onlyTheFirstThousandProblemsAreNamed() {
        PushJson push = lines("{}\n".repeat(2_000));

        assertThat(push.refused()).isEqualTo(2_000);
        assertThat(push.problems()).hasSize(1_000);
    }

    @Test
    void manyBatchesArriveWhole() {
        assertThat(lines(rows(2_345, "\n")).imported()).isEqualTo(2_345);
    }
}
