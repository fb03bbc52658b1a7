package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.LastMeeting;

/** What became of the meeting before. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LastMeetingJson(
        long pageId,
        LocalDate day,
        Optional<GuestJson> customer,
        int done,
        int open,
        List<OverdueJson> overdue) {

    /** Who sat there. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record GuestJson(
            Optional<String> issueKey,
            String fate,
            Optional<Instant> at,
            Optional<Boolean> helped) {
        static GuestJson of(LastMeeting.Guest guest) {
            return new GuestJson(
                    guest.issue().map(it -> it.key().text()),
                    Written.of(guest.fate()),
                    guest.at().map(it -> it.truncatedTo(ChronoUnit.SECONDS)),
                    guest.helped());
        }
    }

    /** A decision that should have been done by now. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OverdueJson(Optional<String> owner, LocalDate due) {}

    static LastMeetingJson of(LastMeeting meeting) {
        return new LastMeetingJson(
                meeting.pageId(),
                meeting.day(),
                meeting.customer().map(GuestJson::of),
                meeting.done(),
                meeting.open(),
                meeting.overdue().stream()
                        .map(it -> new OverdueJson(it.owner(), it.due()))
                        .toList());
    }
}
