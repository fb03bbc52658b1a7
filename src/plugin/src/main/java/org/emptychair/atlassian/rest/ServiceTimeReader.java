package org.emptychair.atlassian.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.contact.IssueKey;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.Span;
import org.emptychair.servicetime.TypedMinutes;

/** Reads service times as they are sent. */
final class ServiceTimeReader {
    static final Set<String> KNOWN =
            Set.of(
                    "source",
                    "id",
                    "leader",
                    "day",
                    "minutes",
                    "duration",
                    "from",
                    "to",
                    "activity",
                    "note",
                    "issueKey");

    /** Where a time came from whose sender names no source. */
    private static final String REST = "rest";

    /** Sources that we read ourselves, with rules of their own. */
    private static final Set<String> OURS = Set.of(Origin.JIRA, Origin.CALENDAR);

    private static final PersonKey NOBODY = new PersonKey("-");

    /** A time, and whose it is if that is said. */
    record Sent(Optional<String> leader, ServiceTime time) {
        ServiceTime of(PersonKey key, boolean accepted) {
            return new ServiceTime(
                    time.origin(),
                    key,
                    time.span(),
                    time.activity(),
                    time.note(),
                    time.issue(),
                    Rank.BY_HAND,
                    accepted);
        }
    }

    private ServiceTimeReader() {}

    static Sent read(Fields fields) {
        Span span = span(fields);
        fields.require("activity");
        Optional<Activity> activity = fields.text("activity", ServiceTimeReader::activity);
        Optional<IssueKey> issue = fields.text("issueKey", IssueKey::new);
        Origin origin = origin(fields);
        Optional<String> note = fields.text("note").filter(text -> !text.isBlank());
        Optional<String> leader = fields.text("leader").filter(text -> !text.isBlank());
        Optional<ServiceTime> time =
                fields.meant(
                        "note", note.orElse(""), it -> time(origin, span, activity, note, issue));
        Body.refuseWrong(fields);
        return new Sent(leader, time.orElseThrow());
    }

    private static ServiceTime time(
            Origin origin,
            Span span,
            Optional<Activity> activity,
            Optional<String> note,
            Optional<IssueKey> issue) {
        return new ServiceTime(
                origin,
                NOBODY,
                span,
                activity.orElse(Activity.OTHER_WORK),
                note,
                issue,
                Rank.BY_HAND,
                true);
    }

    private static Origin origin(Fields fields) {
        String source = fields.text("source").orElse(REST);
        Optional<String> id = fields.text("id");
        if (fields.has("source") && id.isEmpty()) {
            fields.wrong("id", "", "is missing beside a source");
        }
        if (OURS.contains(source.strip().toLowerCase(Locale.ROOT))) {
            fields.wrong("source", source, "is read by the product itself, take another name");
        }
        fields.meant("source", source, it -> new Origin(it, "-"));
        fields.text("id", it -> new Origin(REST, it));
        Body.refuseWrong(fields);
        return new Origin(source, id.orElseGet(() -> UUID.randomUUID().toString()));
    }

    private static Span span(Fields fields) {
        boolean timed = fields.has("from") || fields.has("to");
        Optional<Span> span = timed ? between(fields) : onDay(fields);
        Body.refuseWrong(fields);
        return span.orElseThrow();
    }

    private static Optional<Span> onDay(Fields fields) {
        boolean typed = fields.has("duration");
        fields.require("day");
        fields.require(typed ? "duration" : "minutes");
        if (typed && fields.has("minutes")) {
            fields.wrong("minutes", "", "does not go with duration");
        }
        Optional<LocalDate> day = fields.text("day", ServiceTimeReader::day);
        Optional<Integer> minutes =
                typed ? fields.text("duration", ServiceTimeReader::typed) : fields.whole("minutes");
        Body.refuseWrong(fields);
        fields.meant("day", day.orElseThrow().toString(), it -> onDay(day.orElseThrow(), 1));
        return fields.meant(
                typed ? "duration" : "minutes",
                minutes.orElseThrow().toString(),
                it -> onDay(day.orElseThrow(), minutes.orElseThrow()));
    }

    private static Integer typed(String duration) {
        return TypedMinutes.read(duration)
                .orElseThrow(
                        () -> new IllegalArgumentException("is no duration like 1h30, 90m or 1.5"));
    }

    private static Span onDay(LocalDate day, int minutes) {
        return new Span.OnDay(day, minutes);
    }

    private static Optional<Span> between(Fields fields) {
        fields.require("from");
        fields.require("to");
        for (String beside : Set.of("day", "minutes", "duration")) {
            if (fields.has(beside)) {
                fields.wrong(beside, "", "does not go with from and to");
            }
        }
        Optional<Instant> from = fields.text("from", ServiceTimeReader::instant);
        Optional<Instant> to = fields.text("to", ServiceTimeReader::instant);
        Body.refuseWrong(fields);
        return fields.meant(
                "to",
                to.orElseThrow().toString(),
                it -> new Span.Between(from.orElseThrow(), to.orElseThrow()));
    }

    static LocalDate day(String text) {
        return read(text, LocalDate::parse, "is no day like 2026-11-19");
    }

    private static Instant instant(String text) {
        return read(
                text,
                it -> OffsetDateTime.parse(it).toInstant(),
                "is no instant like 2026-11-19T09:30:00+01:00");
    }

    private static <T> T read(String text, Function<String, T> meaning, String reason) {
        try {
            return meaning.apply(text.strip());
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(reason, unreadable);
        }
    }

    static Activity activity(String text) {
        try {
            return Activity.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            String known =
                    Arrays.stream(Activity.values())
                            .map(Activity::name)
                            .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("is none of " + known, unknown);
        }
    }
}
