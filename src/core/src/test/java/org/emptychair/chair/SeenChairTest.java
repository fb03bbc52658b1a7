package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.complaint.Turn;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.setting.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a whole chair for each reader, in each mode. */
class SeenChairTest {
    private static final IssueId SEATED = new IssueId(1042);
    private static final IssueId OTHER = new IssueId(1149);
    private static final Question QUESTION =
            new Question(Question.Ask.WAITING, Optional.empty(), Optional.empty());

    private static Chair whole() {
        Seat.Customer customer =
                new Seat.Customer(
                        ref(SEATED),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(2019),
                        Duration.ofDays(43),
                        Duration.ofDays(12),
                        Optional.empty(),
                        Optional.of("Tomás Rey"),
                        QUESTION,
                        Optional.of(new Promise(Instant.parse("2026-10-30T17:00:00Z"), true)),
                        Seat.Owed.REPLY);
        return ChairDraft.empty()
                .seated(customer)
                .complaints(new OpenComplaints(128, List.of(line(SEATED), line(OTHER))))
                .chair();
    }

    private static ComplaintLine line(IssueId issue) {
        return new ComplaintLine(
                ref(issue),
                Optional.of("Kettle leaks"),
                Duration.ofDays(9),
                Turn.OURS,
                Duration.ofDays(9),
                true,
                Optional.empty(),
                Optional.empty());
    }

    private static IssueRef ref(IssueId issue) {
        return new IssueRef(issue, new IssueKey("CARE-" + issue.number()));
    }

    private static Sight sight(String reader, Mode mode) {
        Set<IssueId> visible =
                switch (reader) {
                    case "with rights" -> Set.of(SEATED, OTHER);
                    case "with rights to one" -> Set.of(OTHER);
                    default -> Set.of();
                };
        Set<IssueId> hidden =
                switch (reader) {
                    case "without rights" -> Set.of(SEATED, OTHER);
                    case "with rights to one" -> Set.of(SEATED);
                    default -> Set.of();
                };
        Sight.Check check =
                switch (reader) {
                    case "not authorised" -> Sight.Check.NOT_AUTHORISED;
                    case "whose check failed" -> Sight.Check.FAILED;
                    case "stranger" -> Sight.Check.DONE;
                    default -> Sight.Check.GOES_ON;
                };
        return new Sight(mode, check, visible, hidden, Set.of(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "with rights,        SHARED,    Unnamed,  0, ''",
        "without rights,     SHARED,    Unnamed,  0, ''",
        "stranger,           SHARED,    Unnamed,  0, ''",
        "not authorised,     SHARED,    Unnamed,  0, ''",
        "with rights,        AS_VIEWER, Customer, 2, ''",
        "with rights to one, AS_VIEWER, Hidden,   1, ''",
        "without rights,     AS_VIEWER, Hidden,   0, ''",
        "not yet asked,      AS_VIEWER, Hidden,   0, 'SEAT COMPLAINTS'",
        "not authorised,     AS_VIEWER, Hidden,   0, ''",
        "whose check failed, AS_VIEWER, Hidden,   0, ''",
        "stranger,           AS_VIEWER, Hidden,   0, ''"
    })
    void everyReaderSeesWhatTheyMay(
            String reader, Mode mode, String seat, int lines, String pending) {
        SeenChair seen = whole().seenBy(sight(reader, mode));

        assertThat(seen.parts().seat().getClass().getSimpleName()).isEqualTo(seat);
        OpenComplaints complaints = seen.parts().complaints().orElseThrow();
        assertThat(complaints.lines()).hasSize(lines);
        assertThat(complaints.open()).isEqualTo(128);
        assertThat(seen.pending())
                .extracting(Part::name)
                .containsExactlyInAnyOrder(pending.isEmpty() ? new String[0] : pending.split(" "));
        assertThat(seen.toString().contains("CARE-1042")).isEqualTo(seat.equals("Customer"));
    }
}
