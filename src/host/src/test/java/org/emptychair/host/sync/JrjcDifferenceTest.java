package org.emptychair.host.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Atlassian's own client and ours read the same Jira, and see the same, field by field. */
class JrjcDifferenceTest {
    private static final int ISSUES = 60;

    private JiraServer jira;
    private PluginTracker plugin;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        plugin = new PluginTracker();
        for (int number = 1; number <= ISSUES; number++) {
            fill(number);
        }
    }

    @AfterEach
    void stop() throws IOException {
        plugin.close();
        jira.close();
    }

    private void fill(int number) {
        JiraWorld world = jira.world;
        Issue draft =
                world.draft(world.care, "Parcel %d \"\u00fc\" <b> \ud83d\ude00".formatted(number));
        Issue aged =
                JiraWorld.aged(
                        draft, Duration.ofHours(30L * number), Duration.ofMinutes(17L * number));
        Issue issue = world.create(number % 3 == 0 ? world.resolved(aged) : aged);
        List<Comment> comments = new ArrayList<>();
        for (int word = 0; word < number % 5; word++) {
            comments.add(
                    Comment.of(
                            word % 2 == 0 ? "jonas" : "marta",
                            "Word " + word,
                            JiraWorld.NOW.minus(Duration.ofMinutes(30 - word)),
                            word == 3));
        }
        jira.product.store().comments().add(issue.id(), comments);
    }

    @Test
    void bothClientsSeeTheSameIssues() throws Exception {
        BothClients both = new BothClients(jira.baseUrl, "project = CARE", "marta");
        String token = jira.product.store().tokens().issue("marta", "sync", JiraWorld.NOW);

        BothClients.Agreement agreement = both.compare(plugin.reading(jira.baseUrl, token));

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.issues()).isEqualTo(ISSUES);
        System.out.println(agreement);
    }
}
