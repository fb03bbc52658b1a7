package org.emptychair.atlassian.ao;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.EntryId;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.Span;

/** Service times as rows, and back. */
final class ServiceTimeForm {
    private ServiceTimeForm() {}

    static String key(PersonKey leader, Origin origin) {
        return Sha256.hex(String.join("\n", PersonHash.of(leader), origin.source(), origin.id()));
    }

    static Entry entry(ServiceTimeRow row) {
        return new Entry(new EntryId(row.getID()), row.getVersion(), read(row));
    }

    static ServiceTime read(ServiceTimeRow row) {
        return new ServiceTime(
                new Origin(row.getSource(), row.getSourceId()),
                new PersonKey(row.getPerson()),
                span(row),
                Activity.valueOf(row.getActivity()),
                Optional.ofNullable(row.getNote()),
                Optional.ofNullable(row.getIssueKey()).map(IssueKey::new),
                Rank.valueOf(row.getStanding()),
                row.isAccepted());
    }

    private static Span span(ServiceTimeRow row) {
        Long from = row.getFromAt();
        Long to = row.getToAt();
        return from == null || to == null
                ? new Span.OnDay(LocalDate.ofEpochDay(row.getFirstDay()), row.getMinutes())
                : new Span.Between(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
    }

    static Optional<Rank> removedBy(ServiceTimeRow row) {
        return Optional.ofNullable(row.getRemovedBy()).map(Rank::valueOf);
    }

    static void write(ServiceTimeRow row, ServiceTime time) {
        row.setFirstDay(time.span().firstDay(ZoneOffset.MIN).toEpochDay());
        row.setLastDay(time.span().lastDay(ZoneOffset.MAX).toEpochDay());
        row.setMinutes(time.span().minutes());
        row.setFromAt(from(time).orElse(null));
        row.setToAt(to(time).orElse(null));
        row.setActivity(time.activity().name());
        row.setNote(time.note().orElse(null));
        row.setIssueKey(time.issue().map(IssueKey::text).orElse(null));
        row.setStanding(time.rank().name());
        row.setAccepted(time.accepted());
        row.setVersion(row.getVersion() + 1);
        row.setRemovedBy(null);
        row.save();
    }

    /** What a new row needs at once. */
    static Map<String, Object> fields(ServiceTime time) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("ROW_KEY", key(time.leader(), time.origin()));
        fields.put("PERSON_KEY", PersonHash.of(time.leader()));
        fields.put("PERSON", time.leader().text());
        fields.put("SOURCE", time.origin().source());
        fields.put("SOURCE_ID", time.origin().id());
        fields.put("LAST_DAY", time.span().lastDay(ZoneOffset.MAX).toEpochDay());
        fields.putAll(said(time));
        fields.put("STANDING", time.rank().name());
        fields.put("ACCEPTED", time.accepted());
        fields.put("VERSION", 1);
        return fields;
    }

    /** What a time says: when, how long, what and about which issue. */
    static Map<String, Object> said(ServiceTime time) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("FIRST_DAY", time.span().firstDay(ZoneOffset.MIN).toEpochDay());
        fields.put("MINUTES", time.span().minutes());
        from(time).ifPresent(at -> fields.put("FROM_AT", at));
        to(time).ifPresent(at -> fields.put("TO_AT", at));
        fields.put("ACTIVITY", time.activity().name());
        time.note().ifPresent(note -> fields.put("NOTE", note));
        time.issue().ifPresent(issue -> fields.put("ISSUE_KEY", issue.text()));
        return fields;
    }

    private static Optional<Long> from(ServiceTime time) {
        return time.span().instants().map(span -> span.from().toEpochMilli());
    }

    private static Optional<Long> to(ServiceTime time) {
        return time.span().instants().map(span -> span.to().toEpochMilli());
    }
}
