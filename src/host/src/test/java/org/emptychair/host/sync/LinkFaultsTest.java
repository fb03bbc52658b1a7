package org.emptychair.host.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emptychair.decision.Decision;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.fault.Fault;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.link.IssueLink;
import org.emptychair.link.IssueLinks;
import org.emptychair.link.LinkWorld;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.Entry.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every fault of the Jira side, at every step of bringing and taking away a link. */
class LinkFaultsTest {
    private JiraServer jira;
    private PluginTracker plugin;
    private String token;

    /** Where a fault strikes. */
    private enum Step {
        READ,
        WRITE,
        REMOVE
    }

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        plugin = new PluginTracker();
        token = jira.product.store().tokens().issue("marta", "sync", JiraWorld.NOW);
    }

    @AfterEach
    void stop() throws IOException {
        plugin.close();
        jira.close();
    }

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new TreeMap<>();
        for (Fault.Kind kind : Fault.Kind.values()) {
            if (kind != Fault.Kind.STATUS) {
                faults.put(
                        kind.name(), kind == Fault.Kind.SLOW ? Fault.slow(2_500) : Fault.of(kind));
            }
        }
        for (int status : new int[] {400, 401, 403, 404, 409, 413, 429, 500}) {
            faults.put("STATUS " + status, Fault.status(status));
        }
        return faults;
    }

    @Test
    void afterEveryFaultEachLinkExistsOnceOrIsReported() throws Exception {
        List<String> table = new ArrayList<>();
        table.add("step | fault | the admin reads | links meanwhile | in the end");
        int number = 0;
        for (Step step : Step.values()) {
            for (Map.Entry<String, Fault> fault : faults().entrySet()) {
                table.add(line(step, fault.getKey(), fault.getValue(), ++number));
            }
        }
        System.out.println(String.join("\n", table));
    }

    private String line(Step step, String name, Fault fault, int number) throws Exception {
        Issue issue = jira.world.create(jira.world.draft(jira.world.care, "Parcel " + number));
        IssueLinks links = plugin.links(jira.baseUrl, token);
        LinkWorld world = new LinkWorld(links, LinkWorld.everybody());
        Decision made = world.decideFor("Call back", issue.id());
        if (step == Step.REMOVE) {
            world.round();
            world.remove(made);
        }

        world.round(world.outbox, new Struck(links, step, fault));
        jira.product.faults().clear();

        Entry then = world.outbox.newest(Long.MAX_VALUE).get(0);
        int meanwhile = links(issue);
        Entry end = goesOn(world, then);
        assertThat(links(issue)).as("%s %s", step, name).isEqualTo(step == Step.REMOVE ? 0 : 1);
        assertThat(end.state()).as("%s %s", step, name).isIn(State.DELIVERED, State.NEEDLESS);
        assertThat(told(then)).doesNotContain(token);
        return "%s | %s | %s | %d | %s, %d there"
                .formatted(step, name, told(then), meanwhile, end.state(), links(issue));
    }

    /** What was given up is asked for again by a person; all else comes back by itself. */
    private Entry goesOn(LinkWorld world, Entry then) throws ReflectiveOperationException {
        if (then.state() == State.FAILED) {
            world.outbox.replace(then, then.retried(world.clock.instant()).orElseThrow());
        }
        world.clock.now = world.clock.now.plus(Duration.ofDays(2));
        world.round(world.outbox, plugin.links(jira.baseUrl, token));
        return world.outbox.newest(Long.MAX_VALUE).get(0);
    }

    private static String told(Entry entry) {
        return entry.state()
                + entry.reason().map(it -> ", " + it.cause() + ": " + it.detail()).orElse("");
    }

    private int links(Issue issue) {
        return jira.product.store().links().of(issue.id()).size();
    }

    /** Lets the fault happen at its step and not before. */
    private final class Struck implements IssueLinks {
        private final IssueLinks links;
        private final Step step;
        private final Fault fault;

        Struck(IssueLinks links, Step step, Fault fault) {
            this.links = links;
            this.step = step;
            this.fault = fault;
        }

        private void strike(Step now) {
            if (now == step) {
                jira.product.faults().add(fault.at("/rest/api/2/issue"));
            }
        }

        @Override
        public Map<String, IssueLink> of(String issue) {
            strike(Step.READ);
            return links.of(issue);
        }

        @Override
        public void put(String issue, IssueLink link) {
            strike(Step.WRITE);
            links.put(issue, link);
        }

        @Override
        public void remove(String issue, String globalId) {
            strike(Step.REMOVE);
            links.remove(issue, globalId);
        }
    }
}
