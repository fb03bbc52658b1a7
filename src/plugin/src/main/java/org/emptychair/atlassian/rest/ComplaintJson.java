package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.Owner;

/** One complaint and its clocks, in whole days. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ComplaintJson(
        String issueKey,
        Optional<String> summary,
        String state,
        Instant created,
        long openDays,
        long silentDays,
        boolean neverAnswered,
        Optional<SeatJson.PromiseJson> promise,
        Optional<String> owner) {
    static ComplaintJson of(Complaint complaint, Complaints.State state, Instant now) {
        return new ComplaintJson(
                complaint.key().text(),
                complaint.summary(),
                state.name().toLowerCase(Locale.ROOT),
                complaint.created().truncatedTo(ChronoUnit.SECONDS),
                complaint.age(now).toDays(),
                complaint.silence(now).toDays(),
                complaint.isNeverAnswered(),
                complaint
                        .promise()
                        .map(
                                until ->
                                        new SeatJson.PromiseJson(
                                                until.truncatedTo(ChronoUnit.SECONDS),
                                                complaint.isPastPromise(now))),
                complaint.owner().map(Owner::name));
    }
}
