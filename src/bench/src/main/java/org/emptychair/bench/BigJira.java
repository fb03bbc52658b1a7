package org.emptychair.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Grant;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.jira.store.NewIssue;
import org.emptychair.host.jira.store.Project;

/** The local host's Jira with many issues, until its input ends. */
final class BigJira {
    private static final String[] WORDS =
            ("my parcel never came and nobody answers the invoice shows a charge twice please call"
                            + " back still waiting since Monday \u00fcber d\u00e9j\u00e0 \ud83d\ude00")
                    .split(" ");
    private static final int AT_ONCE = 500;
    private static final int MOST_COMMENTS = 8;
    private static final long SEED = 20_261_121L;

    private final JiraServer jira;
    private final Project project;
    private final Random random = new Random(SEED);

    private BigJira(JiraServer jira, Project.Kind kind) {
        this.jira = jira;
        List<Grant> grants = List.of(Grant.toPerson("marta", Access.ADMINISTER));
        project =
                jira.product
                        .store()
                        .projects()
                        .create(new Project(0, "MANY", "Many Parcels", kind, "marta", grants));
    }

    /**
     * With how many issues, and the kind of their project; says where it stands, a name, and a
     * token of that person.
     */
    public static void main(String[] args) throws IOException {
        try (JiraServer jira = new JiraServer()) {
            new BigJira(jira, Project.Kind.valueOf(args[1])).fill(Integer.parseInt(args[0]));
            String token = jira.product.store().tokens().issue("marta", "bench", JiraWorld.NOW);
            System.out.printf("%s marta %s%n", jira.baseUrl, token);
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }

    private void fill(int issues) {
        List<NewIssue> some = new ArrayList<>();
        for (int number = 1; number <= issues; number++) {
            some.add(issue(number));
            if (some.size() == AT_ONCE || number == issues) {
                jira.product.store().issues().create(some);
                some.clear();
            }
        }
    }

    private NewIssue issue(int number) {
        Issue draft = jira.world.draft(project, words(8));
        Instant created = JiraWorld.NOW.minus(Duration.ofMinutes(20L * number));
        Issue aged =
                JiraWorld.aged(
                        draft.withWords(draft.summary(), words(20 + random.nextInt(120))),
                        Duration.between(created, JiraWorld.NOW),
                        Duration.ofMinutes(7L * number));
        List<Comment> comments = new ArrayList<>();
        int count = random.nextInt(MOST_COMMENTS);
        for (int at = 0; at < count; at++) {
            comments.add(
                    Comment.of(
                            at % 2 == 0 ? "marta" : "jonas",
                            words(10 + random.nextInt(60)),
                            created.plus(Duration.ofMinutes(1L + at)),
                            at % 4 == 2));
        }
        Issue whole = number % 4 == 0 ? aged : jira.world.resolved(aged);
        return new NewIssue(whole, comments, List.of());
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count; at++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }
}
