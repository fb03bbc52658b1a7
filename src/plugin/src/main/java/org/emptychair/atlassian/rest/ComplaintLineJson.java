package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.emptychair.chair.ComplaintLine;

/** One open complaint and its clocks, in whole days. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ComplaintLineJson(
        String issueKey,
        Optional<String> summary,
        long openDays,
        String turn,
        long turnDays,
        boolean neverAnswered,
        Optional<SeatJson.PromiseJson> promise,
        Optional<String> owner) {
    static ComplaintLineJson of(ComplaintLine line) {
        return new ComplaintLineJson(
                line.issue().key().text(),
                line.summary(),
                line.open().toDays(),
                Written.of(line.turn()),
                line.since().toDays(),
                line.neverAnswered(),
                line.promise().map(SeatJson.PromiseJson::of),
                line.owner());
    }
}
