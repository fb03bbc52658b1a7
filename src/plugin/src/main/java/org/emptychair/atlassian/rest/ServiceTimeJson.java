package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.Span;

/**
 * An entry as REST writes it to its leader and their assistants.
 *
 * @param id its own here; what its source calls it is the sourceId
 * @param confirmed whether it counts
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ServiceTimeJson(
        long id,
        int version,
        String source,
        String sourceId,
        Optional<LocalDate> day,
        int minutes,
        Optional<Instant> from,
        Optional<Instant> to,
        String activity,
        Optional<String> note,
        Optional<String> issueKey,
        boolean confirmed) {
    static ServiceTimeJson of(Entry entry) {
        ServiceTime time = entry.time();
        Optional<Span.Between> instants = time.span().instants();
        return new ServiceTimeJson(
                entry.id().value(),
                entry.version(),
                time.origin().source(),
                time.origin().id(),
                instants.isPresent()
                        ? Optional.empty()
                        : Optional.of(time.span().firstDay(ZoneOffset.UTC)),
                time.span().minutes(),
                instants.map(Span.Between::from),
                instants.map(Span.Between::to),
                time.activity().name(),
                time.note(),
                time.issue().map(IssueKey::text),
                time.accepted());
    }
}
