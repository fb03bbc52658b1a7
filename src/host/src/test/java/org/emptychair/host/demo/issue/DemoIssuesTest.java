package org.emptychair.host.demo.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.jira.JiraProduct;
import org.emptychair.host.jira.jql.Condition;
import org.emptychair.host.jira.jql.Jql;
import org.emptychair.host.jira.store.Customers;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.jira.store.LocalDatabase;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.platform.LocalDirectory;
import org.emptychair.host.product.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoIssuesTest {
    private static final Directory PEOPLE = new LocalDirectory(true);

    private static StoryTime time() {
        return new StoryTime(JiraWorld.CLOCK.instant(), StoryTime.HOME);
    }

    private static long count(JiraStore store, String person, String jql) {
        Viewer viewer =
                new Viewer(
                        PEOPLE.named(person).or(() -> store.customers().named(person)),
                        store,
                        PEOPLE,
                        JiraWorld.CLOCK);
        return store.issues().search(Condition.of(Jql.parse(jql), viewer, true), 0, 0).total();
    }

    @Test
    void theComplaintsComeInOnceAnd128AreOpen() {
        JiraStore store = JiraStore.on(LocalDatabase.h2());

        boolean first = DemoIssues.fill(store, time());
        boolean second = DemoIssues.fill(store, time());

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(count(store, "admin", "")).isBetween(320L, 380L);
        assertThat(count(store, "admin", "resolution is EMPTY AND issuetype = Complaint"))
                .isEqualTo(128);
        assertThat(count(store, "admin", "updated > now()")).isZero();
        assertThat(count(store, "admin", "project = TRADE AND component = \"Wrong item sent\""))
                .isPositive();
    }

    @Test
    void theCustomerInTheChairHasKey1042() {
        JiraStore store = JiraStore.on(LocalDatabase.h2());

        DemoIssues.fill(store, time());

        Issue hero = store.issues().find("CARE-1042", store.projects().catalogue()).orElseThrow();
        assertThat(hero.summary()).isEqualTo("Glass lid broken for the third time");
        assertThat(store.comments().of(List.of(hero.id())).get(hero.id()))
                .last()
                .satisfies(
                        said ->
                                assertThat(said.body())
                                        .isEqualTo(
                                                "Third replacement, third broken lid. I have"
                                                        + " stopped recommending you to anyone."));
    }

    @Test
    void theReaderWithoutJiraSeesNoneSomeSeeOneProjectAndTheServiceAccountAll() {
        JiraStore store = JiraStore.on(LocalDatabase.h2());
        store.customers()
                .put(List.of(new Customers.Customer(JiraProduct.SERVICE_ACCOUNT, "sync", "")));

        DemoIssues.fill(store, time());

        assertThat(count(store, "reader", "")).isZero();
        assertThat(count(store, "lena.berg", ""))
                .isPositive()
                .isEqualTo(count(store, "ines.haddad", "project = CARE"))
                .isLessThan(count(store, "ines.haddad", ""));
        assertThat(count(store, JiraProduct.SERVICE_ACCOUNT, ""))
                .isEqualTo(count(store, "admin", ""))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T19:00:00Z",
                "2026-11-23T05:10:00Z",
                "2027-01-01T00:30:00Z",
                "2026-03-29T03:00:00Z",
                "2026-10-25T22:00:00Z"
            })
    void thirtySevenWaitThreeNeverHeardFromUsAndTwelvePromisesAreBrokenOnAnyDay(Instant today) {
        List<Draft> open =
                IssueBook.of(new StoryTime(today, StoryTime.HOME)).stream()
                        .filter(draft -> draft.isOpen() && draft.isComplaint())
                        .toList();

        assertThat(open).hasSize(128);
        assertThat(open).filteredOn(DemoIssuesTest::isWaiting).hasSize(37);
        assertThat(open).filteredOn(draft -> !draft.told().isAnswered()).hasSize(3);
        assertThat(open)
                .filteredOn(
                        draft ->
                                draft.standing().promises().stream()
                                        .filter(promise -> promise.kept().isEmpty())
                                        .anyMatch(promise -> promise.breach().isBefore(today)))
                .hasSize(12);
        assertThat(open).allSatisfy(draft -> assertThat(draft.told().last()).isBefore(today));
    }

    @Test
    void everyOddityIsThere() {
        Set<String> odd =
                IssueBook.of(time()).stream().map(Draft::oddity).collect(Collectors.toSet());

        assertThat(odd)
                .contains(
                        "hero",
                        "last-week",
                        "reopened",
                        "edited",
                        "two-words",
                        "told-by-telephone",
                        "moved",
                        "deleted-user",
                        "cycles",
                        "by-mail",
                        "acknowledged",
                        "paused",
                        "markup",
                        "long");
    }

    private static boolean isWaiting(Draft draft) {
        String customer = draft.place().customer().user();
        return draft.told().comments().stream()
                .filter(comment -> !comment.internal())
                .reduce((one, later) -> later)
                .map(comment -> comment.author().equals(customer))
                .orElse(true);
    }
}
