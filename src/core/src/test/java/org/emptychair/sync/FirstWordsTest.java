package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.issue.IssueDraft.issue;
import static org.emptychair.issue.IssueDraft.person;

import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.Person;
import org.emptychair.sync.AutomaticAccount.State;
import org.junit.jupiter.api.Test;

class FirstWordsTest {
    private static final Person DESK = person("desk");

    private final SyncWorld world = new SyncWorld();

    FirstWordsTest() {
        world.ours(BERLIN);
        world.care();
    }

    @Test
    void anAccountThatBeginsInTheSameWordsOnTwentyIssuesIsProposed() {
        for (int id = 1; id <= 20; id++) {
            String customer = "c" + (char) ('a' + id);
            world.jira.put(issue(id).reportedBy(Optional.of(person(customer))));
            answer(
                    id,
                    "Hello %s, we got your mail. It has number CARE-%d.".formatted(customer, id));
        }

        world.sync();

        assertThat(world.automatic.all())
                .containsExactly(
                        new AutomaticAccount(
                                "desk", "desk", new IssueKey("CARE-9"), State.PROPOSED));
    }

    @Test
    void nineteenAreNotEnoughHoweverOftenTheyAreRead() {
        for (int round = 0; round < 3; round++) {
            for (int id = 1; id <= 19; id++) {
                world.jira.put(issue(id).updated(world.now().plusSeconds(round)));
                if (round == 0) {
                    answer(id, "We got your mail.");
                }
            }
            world.sync();
        }

        assertThat(world.automatic.all()).isEmpty();
    }

    @Test
    void whoeverFindsOwnWordsIsNoRobot() {
        for (int id = 1; id <= 40; id++) {
            world.jira.put(issue(id));
            answer(id, "I look into it, " + "x".repeat(id));
            answer(id, "Sorted out.");
        }

        world.sync();

        assertThat(world.automatic.all()).isEmpty();
    }

    @Test
    void onceAcceptedItsWordsAreNoAnswer() {
        for (int id = 1; id <= 20; id++) {
            world.jira.put(issue(id));
            answer(id, "We got your mail.");
        }
        world.sync();
        assertThat(world.waiting()).isEmpty();
        world.automatic.judge("desk", State.ACCEPTED);
        world.ours(BERLIN, world.automatic.accepted().toArray(String[]::new));

        world.sync();

        assertThat(world.waiting()).hasSize(20);
    }

    private void answer(long issue, String words) {
        world.jira.comment(issue, DESK, "2026-11-03T10:00:00Z", words);
    }
}
