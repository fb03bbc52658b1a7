package org.emptychair.atlassian.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.emptychair.decision.Course;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.State;

/** What became of a decision, in the body of a call. */
final class CourseBody {
    private final Fields fields;
    private final Moment moment;

    /** When it is, and where. */
    record Moment(Instant now, ZoneId zone) {
        LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }

        /** Now for today, noon for any day before. */
        Instant on(LocalDate day) {
            return day.equals(today()) ? now : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        }
    }

    private CourseBody(Fields fields, Moment moment) {
        this.fields = fields;
        this.moment = moment;
    }

    /** What became of it; refuses what cannot have been. */
    static Course course(Fields fields, Moment moment, Optional<Course> before) {
        return new CourseBody(fields, moment).course(before);
    }

    private Course course(Optional<Course> before) {
        State state = state(before);
        Optional<Instant> decidedOn = past("decidedOn");
        Optional<Instant> doneOn = past("doneOn");
        Optional<DecisionId> other = other().or(() -> before.flatMap(Course::supersededBy));
        Body.refuseWrong(fields);
        if (state == State.PROPOSED) {
            return Course.PROPOSED;
        }
        Optional<Instant> wasDecided = decidedOn.or(() -> before.flatMap(Course::decidedAt));
        Optional<Instant> wasDone = doneOn.or(() -> before.flatMap(Course::doneAt));
        Instant decided = wasDecided.orElse(moment.now());
        if (state == State.DECIDED) {
            return Course.decided(decided);
        }
        if (state == State.DONE) {
            return done(decided, wasDone.orElse(moment.now()));
        }
        if (state == State.SUPERSEDED && other.isEmpty()) {
            throw Refusal.value("supersededBy", "", "is missing");
        }
        return new Course(
                state,
                wasDecided,
                wasDecided.flatMap(it -> wasDone),
                other.filter(it -> state == State.SUPERSEDED));
    }

    private State state(Optional<Course> before) {
        return fields.text("state", text -> DecisionBody.choice(State.values(), text))
                .or(() -> before.map(Course::state))
                .orElse(State.DECIDED);
    }

    private Optional<DecisionId> other() {
        return fields.number("supersededBy")
                .flatMap(id -> fields.meant("supersededBy", id.toString(), CourseBody::id));
    }

    private Course done(Instant decided, Instant done) {
        if (done.isBefore(decided)) {
            throw Refusal.value(
                    "doneOn",
                    LocalDate.ofInstant(done, moment.zone()).toString(),
                    "is before it was decided");
        }
        return Course.done(decided, done);
    }

    private static DecisionId id(String number) {
        return new DecisionId(Long.parseLong(number));
    }

    private Optional<Instant> past(String field) {
        return fields.text(field, text -> moment.on(notAfterToday(DecisionBody.day(text))));
    }

    private LocalDate notAfterToday(LocalDate day) {
        if (day.isAfter(moment.today())) {
            throw new IllegalArgumentException("is after today");
        }
        return day;
    }
}
