package org.emptychair.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.junit.jupiter.api.Test;

/** A node dies before and after every single step of a drain; another one goes on. */
class LinkDrainTest {
    private static final String EXPECTED =
            "CARE-1: Call back\nCARE-1: Send a tray\nCARE-2: Call back\n";

    @Test
    void whereverANodeDiesEachLinkExistsOnceInTheEnd() {
        int steps = drain(Integer.MAX_VALUE, false).steps;
        StringBuilder table =
                new StringBuilder("killed | step | written when it died | in the end\n");

        for (int step = 1; step <= steps; step++) {
            for (boolean after : new boolean[] {false, true}) {
                Drain drain = drain(step, after);
                table.append(
                        "%s | %d %s | %d | %s%n"
                                .formatted(
                                        after ? "after" : "before",
                                        step,
                                        drain.killedAt,
                                        drain.writtenThen,
                                        drain.outcome()));

                assertThat(drain.tracker.told()).as("killed at %d", step).isEqualTo(EXPECTED);
                assertThat(drain.world.outbox.counts()).isEqualTo(Map.of(Entry.State.DELIVERED, 3));
                assertThat(drain.tracker.writes).isLessThanOrEqualTo(3);
            }
        }
        System.out.println(table);
        assertThat(steps).isGreaterThan(10);
    }

    @Test
    void twoNodesAfterEachOtherWriteNothingTwice() {
        Drain drain = new Drain(Integer.MAX_VALUE, false);

        drain.world.round();
        drain.world.round(drain.world.outbox, drain.tracker);

        assertThat(drain.tracker.told()).isEqualTo(EXPECTED);
        assertThat(drain.tracker.writes).isEqualTo(3);
    }

    /** The lock of a node that stalls may go to another one while it is not dead at all. */
    @Test
    void whereverANodeStallsWhileAnotherDrainsEachLinkExistsOnceInTheEnd() {
        int steps = drain(Integer.MAX_VALUE, false).steps;
        StringBuilder table = new StringBuilder("stalled | step | in the end\n");

        for (int step = 1; step <= steps; step++) {
            for (boolean after : new boolean[] {false, true}) {
                Drain drain = new Drain(step, after);
                drain.stall = drain.world::round;
                drain.world.round(drain.new Counting(), drain.new Through());
                drain.world.roundsUntilTheEnd();
                table.append(
                        "%s | %d %s | %s%n"
                                .formatted(
                                        after ? "after" : "before",
                                        step,
                                        drain.killedAt,
                                        drain.outcome()));

                assertThat(drain.tracker.told()).as("stalled at %d", step).isEqualTo(EXPECTED);
                assertThat(drain.world.outbox.counts()).isEqualTo(Map.of(Entry.State.DELIVERED, 3));
            }
        }
        System.out.println(table);
    }

    private static Drain drain(int step, boolean after) {
        Drain drain = new Drain(step, after);
        try {
            drain.world.round(drain.new Counting(), drain.new Through());
        } catch (Killed dead) {
            drain.writtenThen = drain.tracker.writes;
        }
        drain.world.roundsUntilTheEnd();
        return drain;
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** One drain that ends at a step. */
    private static final class Drain {
        final InMemoryIssueLinks tracker = new InMemoryIssueLinks();
        final LinkWorld world = new LinkWorld(tracker, LinkWorld.everybody());
        private final int last;
        private final boolean after;
        int steps;
        int writtenThen;
        String killedAt = "";

        /** What happens at the step. */
        Runnable stall =
                () -> {
                    throw new Killed();
                };

        Drain(int last, boolean after) {
            this.last = last;
            this.after = after;
            world.decide("Call back", "CARE-1", "CARE-2");
            world.decide("Send a tray", "CARE-1");
        }

        String outcome() {
            return "%d links, each once; %s"
                    .formatted(tracker.told().lines().count(), world.outbox.counts());
        }

        private <T> T step(String name, Supplier<T> work) {
            steps++;
            if (steps == last) {
                killedAt = name;
            }
            boolean here = steps == last;
            if (here && !after) {
                stall.run();
            }
            T done = work.get();
            if (here && after) {
                stall.run();
            }
            return done;
        }

        private void step(String name, Runnable work) {
            step(
                    name,
                    () -> {
                        work.run();
                        return true;
                    });
        }

        /** The tracker, as the dying node reaches it. */
        private final class Through implements IssueLinks {
            @Override
            public Map<String, IssueLink> of(String issue) {
                return step("read " + issue, () -> tracker.of(issue));
            }

            @Override
            public void put(String issue, IssueLink link) {
                step("write " + issue, () -> tracker.put(issue, link));
            }

            @Override
            public void remove(String issue, String globalId) {
                step("remove " + issue, () -> tracker.remove(issue, globalId));
            }
        }

        /** The outbox, as the dying node reaches it. */
        private final class Counting implements Outbox {
            private final InMemoryOutbox own = world.outbox;

            @Override
            public int add(Collection<Parcel> parcels, Instant now) {
                return own.add(parcels, now);
            }

            @Override
            public List<Entry> due(Parcel.Kind kind, Instant now) {
                return step("look what is due", () -> own.due(kind, now));
            }

            @Override
            public List<Entry> due(Parcel.Kind kind, String to, Instant now) {
                return own.due(kind, to, now);
            }

            @Override
            public List<Entry> about(Parcel.Kind kind, String matter) {
                return own.about(kind, matter);
            }

            @Override
            public List<Entry> in(Entry.State state, long before) {
                return step("look who was left behind", () -> own.in(state, before));
            }

            @Override
            public List<Entry> newest(long before) {
                return own.newest(before);
            }

            @Override
            public Optional<Entry> find(long id) {
                return own.find(id);
            }

            @Override
            public boolean replace(Entry read, Entry by) {
                return step("mark " + by.state(), () -> own.replace(read, by));
            }

            @Override
            public Map<Entry.State, Integer> counts() {
                return own.counts();
            }

            @Override
            public int forget(Instant before) {
                return step("forget what is old", () -> own.forget(before));
            }
        }
    }
}
