package org.emptychair.atlassian.ao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints.State;
import org.emptychair.complaint.Ending;
import org.emptychair.complaint.Glance;
import org.emptychair.complaint.Owner;
import org.emptychair.complaint.Turn;
import org.emptychair.complaint.Waiting;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.jspecify.annotations.Nullable;

/** Complaints and their waiting as rows, and back. */
final class ComplaintForm {
    /** The end of a wait that has none yet; databases hold it as a number like any other. */
    static final long NEVER = 9_000_000_000_000_000L;

    /** The columns of a glance. */
    static final String GLANCE = "ID, ISSUE_ID, CREATED_AT, LAST_REPLY, PROMISE, PRIORITY, TURN";

    private ComplaintForm() {}

    static Glance glance(ComplaintRow row) {
        return new Glance(
                new IssueId(row.getIssueId()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                instant(row.getLastReply()),
                instant(row.getPromise()),
                Optional.ofNullable(row.getPriority()),
                State.WAITING.name().equals(row.getTurn()) ? Turn.OURS : Turn.THEIRS);
    }

    static Complaint read(ComplaintRow row, Collection<Waiting> waiting) {
        return new Complaint(
                new IssueId(row.getIssueId()),
                new IssueKey(row.getIssueKey()),
                Optional.ofNullable(row.getSummary()),
                Optional.ofNullable(row.getCustomer()).map(Customer::new),
                owner(row),
                Instant.ofEpochMilli(row.getCreatedAt()),
                ending(row),
                instant(row.getLastReply()),
                instant(row.getPromise()),
                Optional.ofNullable(row.getPriority()),
                ScopeIds.read(row.getScopeIds()),
                List.copyOf(waiting));
    }

    static Waiting waiting(WaitRow row) {
        Optional<Instant> to =
                row.getToAt() == NEVER
                        ? Optional.empty()
                        : Optional.of(Instant.ofEpochMilli(row.getToAt()));
        return new Waiting(Instant.ofEpochMilli(row.getFromAt()), to);
    }

    static void write(ComplaintRow row, Complaint complaint) {
        row.setIssueKey(complaint.key().text());
        row.setSummary(complaint.summary().orElse(null));
        row.setCustomer(complaint.customer().map(Customer::reference).orElse(null));
        row.setOwnerAccount(complaint.owner().map(Owner::account).orElse(null));
        row.setOwnerName(complaint.owner().map(Owner::name).orElse(null));
        row.setCreatedAt(complaint.created().toEpochMilli());
        row.setEndedAt(complaint.ended().map(end -> end.at().toEpochMilli()).orElse(null));
        row.setEndedHow(complaint.ended().map(end -> end.how().name()).orElse(null));
        row.setLastReply(complaint.lastReply().map(Instant::toEpochMilli).orElse(null));
        row.setPromise(complaint.promise().map(Instant::toEpochMilli).orElse(null));
        row.setPriority(complaint.priority().orElse(null));
        row.setScopeIds(ScopeIds.written(complaint.scopes()));
        row.setTurn(state(complaint).name());
        row.save();
    }

    /** What a new row needs at once. */
    static Map<String, Object> fields(Complaint complaint) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("ISSUE_ID", complaint.id().number());
        fields.put("ISSUE_KEY", complaint.key().text());
        complaint.summary().ifPresent(it -> fields.put("SUMMARY", it));
        complaint.customer().ifPresent(it -> fields.put("CUSTOMER", it.reference()));
        complaint.owner().ifPresent(it -> fields.put("OWNER_ACCOUNT", it.account()));
        complaint.owner().ifPresent(it -> fields.put("OWNER_NAME", it.name()));
        fields.put("CREATED_AT", complaint.created().toEpochMilli());
        complaint.ended().ifPresent(it -> fields.put("ENDED_AT", it.at().toEpochMilli()));
        complaint.ended().ifPresent(it -> fields.put("ENDED_HOW", it.how().name()));
        complaint.lastReply().ifPresent(it -> fields.put("LAST_REPLY", it.toEpochMilli()));
        complaint.promise().ifPresent(it -> fields.put("PROMISE", it.toEpochMilli()));
        complaint.priority().ifPresent(it -> fields.put("PRIORITY", it));
        putScopes(fields, complaint);
        fields.put("TURN", state(complaint).name());
        return fields;
    }

    static List<Map<String, Object>> waits(Complaint complaint) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Waiting waiting : complaint.waiting()) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("ISSUE_ID", complaint.id().number());
            fields.put("FROM_AT", waiting.from().toEpochMilli());
            fields.put("TO_AT", waiting.to().map(Instant::toEpochMilli).orElse(NEVER));
            fields.put("FIRST_WAIT", waiting.from().equals(complaint.created()) ? 1 : 0);
            putScopes(fields, complaint);
            rows.add(fields);
        }
        return rows;
    }

    private static void putScopes(Map<String, Object> fields, Complaint complaint) {
        String scopes = ScopeIds.written(complaint.scopes());
        if (scopes != null) {
            fields.put("SCOPE_IDS", scopes);
        }
    }

    private static State state(Complaint complaint) {
        if (!complaint.isOpen()) {
            return State.ENDED;
        }
        return complaint.isWaiting() ? State.WAITING : State.ASKED;
    }

    private static Optional<Owner> owner(ComplaintRow row) {
        return Optional.ofNullable(row.getOwnerAccount())
                .map(
                        account ->
                                new Owner(
                                        account,
                                        Optional.ofNullable(row.getOwnerName()).orElse(account)));
    }

    private static Optional<Ending> ending(ComplaintRow row) {
        String how = row.getEndedHow();
        return how == null
                ? Optional.empty()
                : instant(row.getEndedAt()).map(at -> new Ending(Ending.How.valueOf(how), at));
    }

    static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }
}
