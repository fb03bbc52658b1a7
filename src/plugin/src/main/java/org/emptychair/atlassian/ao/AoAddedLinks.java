package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.ServedIssue;
import org.emptychair.issue.IssueId;
import org.emptychair.link.AddedLink;
import org.emptychair.link.AddedLinks;
import org.jspecify.annotations.Nullable;

/** Issues linked from their own side, in the table of what decisions serve. */
public final class AoAddedLinks implements AddedLinks {
    /** Behind all that a page states. */
    private static final int PLACE = 1_000;

    private final ActiveObjects ao;
    private final Turns turns;
    private final LinkPost links;

    /**
     * @param outbox gets a parcel for every link, in its transaction
     */
    public AoAddedLinks(ActiveObjects ao, ClusterLockService locks, AoOutbox outbox, Clock clock) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.DECISIONS, Turns.OUTBOX);
        this.links = new LinkPost(ao, outbox, clock);
    }

    @Override
    public boolean add(AddedLink link) {
        return turns.take(
                () -> {
                    List<DecisionServesRow> rows = rows(link.decision());
                    boolean there =
                            rows.stream()
                                    .flatMap(row -> issue(row).stream())
                                    .anyMatch(link.issue()::isSame);
                    long added = rows.stream().filter(row -> row.getAddedAt() != null).count();
                    if (there || added >= MOST) {
                        return false;
                    }
                    ao.create(DecisionServesRow.class, fields(link));
                    links.touched(link.decision(), link.issue(), link.by());
                    return true;
                });
    }

    private static Map<String, Object> fields(AddedLink link) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("DECISION_ID", link.decision().number());
        fields.put("PLACE_NO", PLACE);
        fields.put("ISSUE_KEY", link.issue().key().text());
        link.issue().id().ifPresent(id -> fields.put("ISSUE_ID", id.number()));
        fields.put("ADDED_AT", link.at().toEpochMilli());
        fields.put("ADDED_BY_KEY", link.by().key());
        fields.put("ADDED_BY_NAME", link.by().name());
        return fields;
    }

    @Override
    public boolean remove(DecisionId decision, ServedIssue issue, Member by) {
        return turns.take(
                () -> {
                    DecisionServesRow[] found =
                            rows(decision).stream()
                                    .filter(row -> row.getAddedAt() != null)
                                    .filter(row -> issue(row).filter(issue::isSame).isPresent())
                                    .toArray(DecisionServesRow[]::new);
                    for (DecisionServesRow row : found) {
                        issue(row).ifPresent(it -> links.touched(decision, it, by));
                    }
                    ao.delete(found);
                    return found.length > 0;
                });
    }

    private List<DecisionServesRow> rows(DecisionId decision) {
        return List.of(ao.find(DecisionServesRow.class, "DECISION_ID = ?", decision.number()));
    }

    @Override
    public List<AddedLink> of(Collection<DecisionId> decisions) {
        return of(ao, decisions);
    }

    static List<AddedLink> of(ActiveObjects ao, Collection<DecisionId> decisions) {
        List<AddedLink> links = new ArrayList<>();
        Lookup.in(
                "ADDED_AT IS NOT NULL AND DECISION_ID",
                decisions.stream().map(DecisionId::number).toList(),
                condition ->
                        Stream.of(
                                        ao.find(
                                                DecisionServesRow.class,
                                                condition.clause(),
                                                condition.parameters()))
                                .flatMap(row -> link(row).stream())
                                .forEach(links::add));
        links.sort(Comparator.comparing(AddedLink::at));
        return links;
    }

    private static Optional<AddedLink> link(DecisionServesRow row) {
        return instant(row.getAddedAt())
                .flatMap(
                        at ->
                                issue(row)
                                        .map(
                                                issue ->
                                                        new AddedLink(
                                                                new DecisionId(row.getDecisionId()),
                                                                issue,
                                                                by(row),
                                                                at)));
    }

    private static Member by(DecisionServesRow row) {
        return new Member(
                Optional.ofNullable(row.getAddedByKey()).orElse("-"),
                Optional.ofNullable(row.getAddedByName()).orElse("-"));
    }

    private static Optional<ServedIssue> issue(DecisionServesRow row) {
        return Optional.ofNullable(row.getIssueKey())
                .map(
                        key ->
                                new ServedIssue(
                                        new IssueKey(key),
                                        Optional.ofNullable(row.getIssueId()).map(IssueId::new)));
    }

    private static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }
}
