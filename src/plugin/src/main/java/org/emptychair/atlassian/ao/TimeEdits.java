package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Query;
import org.emptychair.contact.IssueKey;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Edit;
import org.emptychair.servicetime.EntryId;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.Span;

/** What entries said before they were changed, kept in the transaction of the change. */
final class TimeEdits {
    private final ActiveObjects ao;

    TimeEdits(ActiveObjects ao) {
        this.ao = ao;
    }

    void keep(ServiceTimeRow row, Edit.By by, boolean takenOut) {
        ServiceTime before = ServiceTimeForm.read(row);
        Map<String, Object> fields = new HashMap<>();
        fields.put("PERSON_KEY", PersonHash.of(before.leader()));
        fields.put("ENTRY_ID", row.getID());
        fields.put("EDITED_AT", by.at().toEpochMilli());
        fields.put("EDITOR", by.person().text());
        fields.put("TAKEN_OUT", takenOut);
        fields.putAll(ServiceTimeForm.said(before));
        ao.create(TimeEditRow.class, fields);
    }

    /**
     * The newest changes of a leader's entries, each with what it led to: what the entry said
     * before the next change, or says now.
     *
     * @param now what a row says now, whether it was taken out or not
     */
    List<Edit> newest(PersonKey leader, int limit, Function<Integer, Optional<ServiceTime>> now) {
        Query query =
                Query.select()
                        .where("PERSON_KEY = ?", PersonHash.of(leader))
                        .order("ID DESC")
                        .limit(limit);
        Map<Integer, ServiceTime> after = new HashMap<>();
        List<Edit> edits = new ArrayList<>();
        for (TimeEditRow row : ao.find(TimeEditRow.class, query)) {
            int entry = row.getEntryId();
            Optional<ServiceTime> later =
                    Optional.ofNullable(after.get(entry)).or(() -> now.apply(entry));
            later.ifPresent(
                    time -> {
                        ServiceTime before = time.corrected(said(row, time));
                        edits.add(edit(row, before, time));
                        after.put(entry, before);
                    });
        }
        return edits;
    }

    private static Edit edit(TimeEditRow row, ServiceTime before, ServiceTime after) {
        return new Edit(
                new EntryId(row.getEntryId()),
                new Edit.By(
                        new PersonKey(row.getEditor()), Instant.ofEpochMilli(row.getEditedAt())),
                before,
                row.isTakenOut() ? Optional.empty() : Optional.of(after));
    }

    private static ServiceTime said(TimeEditRow row, ServiceTime later) {
        Long from = row.getFromAt();
        Long to = row.getToAt();
        Span span =
                from == null || to == null
                        ? new Span.OnDay(LocalDate.ofEpochDay(row.getFirstDay()), row.getMinutes())
                        : new Span.Between(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
        return new ServiceTime(
                later.origin(),
                later.leader(),
                span,
                Activity.valueOf(row.getActivity()),
                Optional.ofNullable(row.getNote()),
                Optional.ofNullable(row.getIssueKey()).map(IssueKey::new),
                later.rank(),
                later.accepted());
    }
}
