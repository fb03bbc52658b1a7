package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.decision.IssueNames;
import org.emptychair.decision.Member;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.emptychair.link.AddedLink;
import org.emptychair.link.AddedLinks;
import org.emptychair.link.InMemoryAddedLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes a link away that somebody made from an issue's side. */
class DecisionLinksResourceTest extends OpenDesk {
    private final DecisionLinksResource resource = new DecisionLinksResource();
    private final InMemoryAddedLinks links = new InMemoryAddedLinks();
    private Decision decision;
    private String caller = "mori";

    @BeforeEach
    void moriLinkedAnIssueThatMovedSince() {
        Decisions decisions = new InMemoryDecisions();
        Desk.offer(Decisions.class, decisions);
        Desk.offer(AddedLinks.class, links);
        Desk.offer(Accounts.class, new Signed());
        Map<IssueKey, IssueId> today = Map.of(new IssueKey("NEW-3"), new IssueId(17));
        Desk.offer(IssueNames.class, keys -> today);
        Member mori = new Member("u-mori", "Mx mori");
        decision =
                decisions.add(
                        new Place(7, "OPS", Optional.empty()),
                        Terms.of("Call everyone who waits"),
                        Course.decided(Instant.EPOCH),
                        new Recording(mori, Instant.EPOCH, Optional.empty()));
        links.add(
                new AddedLink(
                        decision.id(),
                        new ServedIssue(new IssueKey("CARE-7"), Optional.of(new IssueId(17))),
                        mori,
                        Instant.EPOCH));
    }

    private final class Signed implements Accounts {
        @Override
        public Optional<Account> caller() {
            return named(caller);
        }

        @Override
        public Optional<Account> named(String userName) {
            return Optional.of(new Account("u-" + userName, userName, "Mx " + userName));
        }

        @Override
        public Optional<Account> of(String key) {
            return named(key.replace("u-", ""));
        }
    }

    private int unlinked(String key) {
        return resource.unlink(decision.id().toString(), key).getStatus();
    }

    private List<AddedLink> kept() {
        return links.of(List.of(decision.id()));
    }

    @Test
    void whoMadeNeitherTheLinkNorEditsThePageTakesNothingAway() {
        caller = "rey";
        editor = false;

        assertThat(unlinked("CARE-7")).isEqualTo(404);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whoMadeTheLinkTakesItAway() {
        editor = false;

        assertThat(unlinked("CARE-8")).isEqualTo(404);
        assertThat(unlinked("CARE-7")).isEqualTo(204);
        assertThat(kept()).isEmpty();
    }

    @Test
    void anEditorTakesTheLinkOfAnotherAwayByTheKeyOfToday() {
        caller = "rey";

        assertThat(unlinked("NEW-3")).isEqualTo(204);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoMayNotViewThePageLearnsNothing() {
        pages = Map.of();

        assertThat(unlinked("CARE-7")).isEqualTo(404);
        assertThat(kept()).hasSize(1);
    }
}
