package org.emptychair.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.complaint.Waiting;
import org.emptychair.issue.Course;

/** When the customer of one issue waited, told as the public words come by, oldest first. */
final class Clocks {
    private final Course course;
    private final List<Waiting> waiting = new ArrayList<>();
    private Optional<Instant> since;
    private Optional<Instant> lastReply = Optional.empty();

    Clocks(Course course) {
        this.course = course;
        since = Optional.of(course.created());
    }

    void customerSpoke(Instant at) {
        if (since.isEmpty() && !at.isBefore(course.created())) {
            since = Optional.of(at);
        }
    }

    void weReplied(Instant at) {
        lastReply = Optional.of(at);
        since.ifPresent(from -> add(waiting, from, Optional.of(at)));
        since = Optional.empty();
    }

    Optional<Instant> lastReply() {
        return lastReply;
    }

    /**
     * When the issue was resolved; trackers that give no date changed it last at that time or
     * later.
     */
    Optional<Instant> resolved() {
        return course.isOpen()
                ? Optional.empty()
                : course.resolved().or(() -> Optional.of(course.updated()));
    }

    /**
     * All waiting until now. While the issue is resolved nobody waits; whoever had the last word
     * before, and was not answered, waits again once it is reopened.
     */
    List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>(waiting);
        if (since.isPresent()) {
            all.add(new Waiting(since.get(), Optional.empty()));
        }
        for (Course.Closed closed : course.closed()) {
            all = without(new Rest(closed.from(), Optional.of(closed.to())), all);
        }
        Optional<Instant> end = resolved();
        return end.isEmpty() ? all : without(new Rest(end.get(), Optional.empty()), all);
    }

    /** A time in which nobody waits; without an end it lasts for ever. */
    private record Rest(Instant from, Optional<Instant> to) {}

    private static List<Waiting> without(Rest rest, List<Waiting> all) {
        List<Waiting> left = new ArrayList<>();
        for (Waiting interval : all) {
            Optional<Instant> before = interval.to().filter(rest.from()::isAfter);
            add(left, interval.from(), before.or(() -> Optional.of(rest.from())));
            rest.to()
                    .ifPresent(
                            end ->
                                    add(
                                            left,
                                            interval.from().isAfter(end) ? interval.from() : end,
                                            interval.to()));
        }
        return left;
    }

    private static void add(List<Waiting> all, Instant from, Optional<Instant> to) {
        if (to.map(end -> end.isAfter(from)).orElse(true)) {
            all.add(new Waiting(from, to));
        }
    }
}
