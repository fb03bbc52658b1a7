package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.junit.jupiter.api.Test;

/** What every memory of the sync does. */
public abstract class ReadIssuesContract {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00.250Z");
    private static final ScopeId ONE = new ScopeId(1);
    private static final ScopeId TWELVE = new ScopeId(12);

    /** A memory of nothing. */
    protected abstract ReadIssues empty();

    @Test
    void anIssueIsRememberedAsItWasRead() {
        ReadIssues issues = empty();
        ReadIssue longTalk =
                new ReadIssue(
                        new IssueId(8),
                        new IssueKey("CARE-8"),
                        Optional.empty(),
                        "",
                        NOON,
                        false,
                        new TreeSet<>(),
                        Stream.iterate(LocalDate.of(2020, 1, 1), day -> day.plusDays(1))
                                .limit(2_000)
                                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));

        issues.keep(List.of(read(7, ONE, TWELVE), longTalk));

        assertThat(issues.find(List.of(new IssueId(7), new IssueId(8), new IssueId(9))))
                .containsExactlyInAnyOrder(read(7, ONE, TWELVE), longTalk);
    }

    @Test
    void anIssueReadAgainReplacesItself() {
        ReadIssues issues = empty();
        issues.keep(List.of(read(7, ONE)));

        issues.keep(List.of(read(7, TWELVE)));

        assertThat(issues.find(List.of(new IssueId(7)))).containsExactly(read(7, TWELVE));
        assertThat(issues.some(ONE)).isEmpty();
    }

    @Test
    void openAndRecentIssuesOfAScopeAreFound() {
        ReadIssues issues = empty();
        ReadIssue closedBefore = closed(2, NOON.minusMillis(1));
        ReadIssue closedSince = closed(3, NOON);

        issues.keep(List.of(read(1, ONE), closedBefore, closedSince, read(4, TWELVE)));

        assertThat(issues.openOrTouched(ONE, NOON))
                .containsExactlyInAnyOrder(read(1, ONE), closedSince);
    }

    @Test
    void noCallGivesMoreThanABatchOfAScope() {
        ReadIssues issues = empty();
        issues.keep(LongStream.rangeClosed(1, 500).mapToObj(id -> read(id, ONE)).toList());
        issues.keep(LongStream.rangeClosed(501, 520).mapToObj(id -> read(id, ONE)).toList());

        assertThat(issues.some(ONE)).hasSize(ReadIssues.BATCH);
        assertThat(issues.openOrTouched(ONE, NOON)).hasSize(520);
    }

    @Test
    void aRemovedIssueIsForgotten() {
        ReadIssues issues = empty();
        issues.keep(List.of(read(7, ONE), read(8, ONE)));

        issues.remove(List.of(new IssueId(7), new IssueId(99)));

        assertThat(issues.some(ONE)).containsExactly(read(8, ONE));
    }

    private static ReadIssue closed(long id, Instant touched) {
        return new ReadIssue(
                new IssueId(id),
                new IssueKey("CARE-" + id),
                Optional.of(touched),
                "our side",
                touched,
                false,
                new TreeSet<>(List.of(ONE)),
                new TreeSet<>());
    }

    private static ReadIssue read(long id, ScopeId... scopes) {
        return new ReadIssue(
                new IssueId(id),
                new IssueKey("CARE-" + id),
                Optional.of(NOON),
                "our side",
                NOON.minusSeconds(99),
                true,
                new TreeSet<>(List.of(scopes)),
                new TreeSet<>(List.of(LocalDate.of(2026, 11, 3))));
    }
}
