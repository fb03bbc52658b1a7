package org.emptychair.host.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.host.jira.store.JiraWorld.NOW;
import static org.emptychair.host.jira.store.JiraWorld.READER;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.emptychair.host.jira.jql.Condition;
import org.emptychair.host.jira.jql.Jql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class JiraStoreContract {
    private static final Instant LATER = NOW.plusSeconds(60);

    private JiraWorld world;

    abstract Database database();

    @BeforeEach
    void fill() {
        world = new JiraWorld(database());
    }

    @Test
    void anIssueComesBackAsItWasCreated() {
        Desk desk =
                new Desk(
                        List.of("silent"),
                        List.of("Acme"),
                        "Complaint form",
                        Optional.of(new Desk.Satisfaction(2, NOW)),
                        List.of(
                                new Desk.Promise(
                                        Desk.Promise.Kind.RESOLUTION,
                                        Duration.ofHours(8),
                                        NOW,
                                        Optional.empty())));
        Issue draft =
                JiraWorld.due(world.draft(world.care, "Refund not arrived"), "2026-12-01")
                        .withDesk(desk)
                        .withLabels(List.of("refund"));

        Issue created = world.create(draft);

        assertThat(world.store.issues().find(created.id())).contains(created);
        assertThat(created.number()).isEqualTo(1);
        assertThat(created.desk()).isEqualTo(desk);
    }

    @Test
    void aMovedIssueKeepsItsIdAndIsFoundByItsOldKey() {
        Issue issue = world.create(world.draft(world.care, "Wrong desk"));

        Issue moved =
                world.store
                        .issues()
                        .move(
                                issue,
                                world.secret,
                                world.store.projects().catalogue(),
                                "marta",
                                LATER);

        Catalogue catalogue = world.store.projects().catalogue();
        assertThat(moved.id()).isEqualTo(issue.id());
        assertThat(moved.times().updated()).isEqualTo(LATER);
        assertThat(world.store.issues().find("CARE-1", catalogue)).contains(moved);
        assertThat(world.store.issues().find("BOARD-1", catalogue)).contains(moved);
        assertThat(world.store.changes().of(List.of(issue.id())).values())
                .singleElement()
                .satisfies(
                        changes ->
                                assertThat(changes.get(0).items())
                                        .extracting(Change.Item::field)
                                        .contains("project", "Key"));
    }

    @Test
    void aRenamedProjectIsFoundByItsOldKey() {
        Issue issue = world.create(world.draft(world.care, "Before"));

        world.store.projects().rename(world.care, "HELP");

        Catalogue catalogue = world.store.projects().catalogue();
        assertThat(world.store.issues().find("HELP-1", catalogue)).contains(issue);
        assertThat(world.store.issues().find("CARE-1", catalogue)).contains(issue);
    }

    @Test
    void theCatalogueForgetsAChangeThatWasTakenBack() {
        assertThatThrownBy(() -> world.store.database().inTransaction(handle -> renamedInVain()))
                .hasMessage("seen as HELP");

        assertThat(keyOfCare()).isEqualTo("CARE");
    }

    private boolean renamedInVain() {
        world.store.projects().rename(world.care, "HELP");
        throw new IllegalStateException("seen as " + keyOfCare());
    }

    private String keyOfCare() {
        return world.store.projects().catalogue().project(world.care.id()).key();
    }

    @Test
    void aDeletedIssueLeavesOnlyTheMemoryOfItsWorklogs() {
        Issue issue = world.create(world.draft(world.care, "Spam"));
        Worklog worklog = world.store.worklogs().add(worklog(issue));

        world.store.issues().delete(issue, LATER);

        assertThat(world.store.issues().find(issue.id())).isEmpty();
        assertThat(world.store.worklogs().deletedSince(NOW, 10))
                .containsExactly(new Worklogs.Mark(worklog.id(), 0, LATER));
    }

    private static Worklog worklog(Issue issue) {
        return new Worklog(
                0, issue.id(), "marta", "marta", "called", NOW, Duration.ofMinutes(20), NOW, NOW);
    }

    @Test
    void aCommentRaisesUpdatedAndStaysInOrder() {
        Issue issue = world.create(world.draft(world.care, "Long story"));
        List<Comment> words =
                IntStream.range(0, 5000)
                        .mapToObj(i -> Comment.of("jonas", "word " + i, LATER, false))
                        .toList();

        world.store.comments().add(issue.id(), words);

        List<Comment> kept =
                world.store.comments().of(Set.of(issue.id())).getOrDefault(issue.id(), List.of());
        assertThat(kept)
                .extracting(Comment::body)
                .containsExactlyElementsOf(words.stream().map(Comment::body).toList());
        assertThat(world.store.issues().find(issue.id()).orElseThrow().times().updated())
                .isEqualTo(LATER);
    }

    @Test
    void aCommentOf32KilobytesIsKeptWhole() {
        Issue issue = world.create(world.draft(world.care, "Long words"));
        String body = "ü".repeat(32_768);

        Comment kept =
                world.store
                        .comments()
                        .add(issue.id(), List.of(Comment.of("jonas", body, LATER, true)))
                        .get(0);

        assertThat(world.store.comments().find(issue.id(), kept.id()).orElseThrow().body())
                .isEqualTo(body);
    }

    @Test
    void aLinkWithTheSameGlobalIdReplacesTheEarlierOne() {
        Issue issue = world.create(world.draft(world.care, "Linked"));
        RemoteLink first =
                new RemoteLink(0, issue.id(), Optional.of("system=a&id=1"), "{\"object\":1}");
        RemoteLink second =
                new RemoteLink(0, issue.id(), Optional.of("system=a&id=1"), "{\"object\":2}");

        RemoteLinks.Kept created = world.store.links().put(first, LATER);
        RemoteLinks.Kept updated = world.store.links().put(second, LATER);

        assertThat(created.created()).isTrue();
        assertThat(updated.created()).isFalse();
        assertThat(world.store.links().of(issue.id())).containsExactly(updated.link());
        assertThat(updated.link().id()).isEqualTo(created.link().id());
    }

    @Test
    void aRevokedTokenIsNobodys() {
        String token = world.store.tokens().issue("marta", "sync", NOW);

        Optional<String> before = world.store.tokens().owner(token);
        world.store.tokens().revoke("marta", "sync");

        assertThat(before).contains("marta");
        assertThat(world.store.tokens().owner(token)).isEmpty();
    }

    @Test
    void thousandsOfIssuesAreCreatedAtOnceWithTheirComments() {
        NewIssue one =
                new NewIssue(
                        world.draft(world.care, "Bulk"),
                        Collections.nCopies(
                                3, Comment.of("jonas", "and another thing", NOW, false)),
                        List.of());

        List<Issue> issues = world.store.issues().create(Collections.nCopies(3000, one));

        assertThat(issues).extracting(Issue::number).startsWith(1, 2, 3).endsWith(3000);
        assertThat(world.store.comments().of(List.of(issues.get(2999).id())).values())
                .singleElement()
                .satisfies(comments -> assertThat(comments).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text ~ refund | 1",
                "text ~ fund | 0",
                "summary ~ 'ref*' ORDER BY priority DESC, created | 1",
                "labels = late AND NOT component = Billing | 0",
                "statusCategory != Done ORDER BY due, status, reporter, key DESC | 2",
                "worklogAuthor = marta AND worklogDate >= -1d | 1",
                "updated >= -2d AND resolution is EMPTY | 2"
            })
    void queriesAreAnsweredAlikeOnEveryDatabase(String jql, int expected) {
        Issue refund = world.create(world.draft(world.care, "Refund: not arrived"));
        world.create(world.draft(world.care, "Box open").withLabels(List.of("late")));
        world.store.worklogs().add(worklog(refund));

        Condition condition = Condition.of(Jql.parse(jql), world.as(READER), true);

        assertThat(world.store.issues().search(condition, 0, 50).total()).isEqualTo(expected);
    }
}
