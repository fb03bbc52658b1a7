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
        since.ifPresent(from -> close(from, at));
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

    /** All waiting until now; what lies behind the resolution is no waiting. */
    List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>(waiting);
        since.ifPresent(from -> all.add(new Waiting(from, Optional.empty())));
        Optional<Instant> end = resolved();
        return end.isEmpty()
                ? all
                : all.stream().flatMap(interval -> before(interval, end.get()).stream()).toList();
    }

    private void close(Instant from, Instant to) {
        if (to.isAfter(from)) {
            waiting.add(new Waiting(from, Optional.of(to)));
        }
    }

    private static Optional<Waiting> before(Waiting interval, Instant end) {
        if (!interval.from().isBefore(end)) {
            return Optional.empty();
        }
        Instant to = interval.to().filter(end::isAfter).orElse(end);
        return Optional.of(new Waiting(interval.from(), Optional.of(to)));
    }
}
