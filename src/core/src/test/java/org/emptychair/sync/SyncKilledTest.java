package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.issue.IssueDraft.issue;
import static org.emptychair.issue.IssueDraft.person;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.emptychair.TestWorld;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.issue.IssueTracker;
import org.junit.jupiter.api.Test;

/** Kills the sync before every single step it takes, and lets it run again. */
class SyncKilledTest {
    private static final int STEPS = 400;

    @Test
    void aSyncKilledAtAnyStepLeavesNothingTwiceAndNothingOut() {
        Map<String, Object> expected = undisturbed();
        int killed = 0;

        for (int step = 1; step <= STEPS; step++) {
            SyncWorld world = new SyncWorld();
            fill(world);
            killed += killedAt(world, step) ? 1 : 0;
            change(world);
            killed += killedAt(world, step) ? 1 : 0;
            world.compare();
            assertThat(world.everything()).as("killed at step %d", step).isEqualTo(expected);
        }

        assertThat(killed).isGreaterThan(60);
    }

    private static Map<String, Object> undisturbed() {
        SyncWorld world = new SyncWorld();
        fill(world);
        world.compare();
        change(world);
        world.compare();
        return world.everything();
    }

    private static void fill(SyncWorld world) {
        world.care();
        world.jira.pagesOf(4);
        for (int id = 1; id <= 10; id++) {
            world.jira.put(
                    issue(id).updated(Instant.parse("2026-11-09T00:00:00Z").plusSeconds(id)));
            world.jira.comment(
                    id, person("marta"), "2026-11-0%dT10:00:00Z".formatted(3 + id % 5), "Hello?");
        }
    }

    private static void change(SyncWorld world) {
        world.later(Duration.ofMinutes(30));
        world.jira.deleteComments(3);
        world.jira.put(issue(3).updated(world.now()));
        world.jira.comment(4, person("agent"), "2026-11-10T12:10:00Z", "On its way.");
        world.jira.put(issue(4).updated(world.now()));
        world.jira.delete(5);
        world.jira.put(issue(11));
    }

    private static boolean killedAt(SyncWorld world, int step) {
        AtomicInteger steps = new AtomicInteger();
        Stores fragile =
                new Stores(
                        world.stores.scopes(),
                        fragile(Contacts.class, world.stores.contacts(), steps, step),
                        fragile(Complaints.class, world.stores.complaints(), steps, step),
                        fragile(ReadIssues.class, world.stores.issues(), steps, step),
                        fragile(ScopeStates.class, world.stores.states(), steps, step),
                        world.stores.firstWords());
        IssueTracker jira = fragile(IssueTracker.class, world.jira, steps, step);
        OurSide ours = new OurSide(TestWorld.BERLIN, Set.of("robot"));
        try {
            new Sync(jira, "jira", fragile, ours, world.clock).run(Sync.Compare.NOW, () -> false);
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private static <T> T fragile(Class<T> port, T real, AtomicInteger steps, int last) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            if (steps.incrementAndGet() == last) {
                                throw new Killed();
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed");
        }
    }
}
