package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.panel.SeatHistories;
import org.emptychair.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Who sat in which chair.
 *
 * @param pending of how many it is not known yet whether the caller may see who sat there
 */
record SeatsJson(List<SatJson> items, @Nullable String next, int pending) {
    /**
     * One meeting.
     *
     * @param why {@code policy}, {@code gave_way}, {@code named} or {@code guest}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SatJson(
            long pageId,
            String title,
            LocalDate day,
            String why,
            Optional<String> guest,
            Optional<LastMeetingJson.GuestJson> customer,
            Optional<String> summary,
            List<DecidedJson> decisions) {}

    /** What was decided there. */
    record DecidedJson(String id, String statement, String state) {
        static DecidedJson of(Decision decision) {
            return new DecidedJson(
                    decision.id().toString(),
                    decision.terms().statement(),
                    Written.of(decision.state()));
        }
    }

    static SeatsJson of(SeatHistories.Told told) {
        return new SeatsJson(
                told.lines().stream().map(SeatsJson::sat).toList(),
                told.next().map(LocalDate::toString).orElse(null),
                told.pending());
    }

    private static SatJson sat(SeatHistories.Line line) {
        return new SatJson(
                line.pageId(),
                line.title(),
                line.day(),
                Written.of(line.why()),
                line.guest(),
                line.customer().map(LastMeetingJson.GuestJson::of),
                line.summary(),
                line.decided().stream().map(DecidedJson::of).toList());
    }
}
