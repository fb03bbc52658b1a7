package org.emptychair.bench.linking;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.emptychair.atlassian.tracker.Patience;
import org.emptychair.atlassian.tracker.RestIssueLinks;
import org.emptychair.decision.Decision;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.fault.Fault;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.link.IssueLinks;
import org.emptychair.link.LinkWorld;
import org.emptychair.setting.Secret;

/** Decisions drained into the local host's Jira, which answers late. */
public final class LinkBench {
    private static final int SERVED = 3;
    private static final long LATENCY_MILLIS = 50;
    private static final long SEED = 20_261_122L;
    private static final double MOST = 1.05;

    private final JiraServer jira;
    private final LinkWorld world;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Long> issues = new ArrayList<>();

    private LinkBench(JiraServer jira, String token) {
        this.jira = jira;
        IssueLinks links =
                new RestIssueLinks(
                        jira.baseUrl,
                        new Secret(token),
                        Patience.USUAL,
                        new RestIssueLinks.Look("http://localhost/chair.png", "decided for"));
        URI search = URI.create(jira.baseUrl + "/rest/api/2/search");
        world = new LinkWorld(links, new AskedInBulk(HttpClient.newHttpClient(), search, token));
    }

    /** With how many decisions, 1,000 unless given. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        try (JiraServer jira = new JiraServer()) {
            String token = jira.product.store().tokens().issue("marta", "bench", JiraWorld.NOW);
            LinkBench bench = new LinkBench(jira, token);
            bench.fill(count);
            jira.product.faults().add(Fault.slow(LATENCY_MILLIS));
            bench.run(count);
        }
    }

    private void fill(int count) {
        for (int number = 0; number < count * SERVED / 2; number++) {
            issues.add(
                    jira.world.create(jira.world.draft(jira.world.care, "Parcel " + number)).id());
        }
        Random random = new Random(SEED);
        for (int number = 0; number < count; number++) {
            List<Long> some = new ArrayList<>(issues);
            Collections.shuffle(some, random);
            decisions.add(world.decideFor("Decision " + number, some.subList(0, SERVED)));
        }
    }

    private void run(int count) {
        System.out.println("| what | links | requests | the fewest | more by | seconds |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        tell("new", count, decisions);
        List<Decision> some = decisions.subList(0, count / 10);
        some.replaceAll(it -> world.change(it, Decision::withdrawn));
        tell("taken back", some.size(), some);
    }

    private void tell(String what, int changed, List<Decision> those) {
        long distinct =
                those.stream()
                        .flatMap(it -> it.terms().issues().stream())
                        .map(it -> it.key().text())
                        .distinct()
                        .count();
        long fewest = distinct + (long) changed * SERVED;
        jira.product.requests().clear();
        long start = System.nanoTime();
        world.roundsUntilTheEnd();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long made = jira.product.requests().total();
        System.out.printf(
                "| %s | %,d | %,d | %,d | %.1f %% | %,d |%n",
                what,
                changed * SERVED,
                made,
                fewest,
                100.0 * (made - fewest) / fewest,
                took.toSeconds());
        if (made > fewest * MOST || made < fewest) {
            throw new IllegalStateException(
                    "%d requests where %d are enough".formatted(made, fewest));
        }
    }
}
