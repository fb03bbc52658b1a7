package org.emptychair.host.jira.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.host.jira.store.Desk;
import org.emptychair.host.jira.store.Issue;

/** The fields that a service desk adds to issues. */
final class DeskShape {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");
    private static final DateTimeFormatter FRIENDLY =
            DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);

    private final Shapes shapes;
    private final Out out;
    private final FieldChoice choice;

    DeskShape(Shapes shapes, FieldChoice choice) {
        this.shapes = shapes;
        this.out = shapes.out();
        this.choice = choice;
    }

    void write(Issue issue) {
        Desk desk = issue.desk();
        if (choice.has(FieldInfo.PARTICIPANTS)) {
            out.array(FieldInfo.PARTICIPANTS.id(), desk.participants(), shapes::person);
        }
        if (choice.has(FieldInfo.ORGANISATIONS)) {
            out.array(FieldInfo.ORGANISATIONS.id(), desk.organisations(), this::organisation);
        }
        if (choice.has(FieldInfo.REQUEST_TYPE)) {
            requestType(issue);
        }
        if (choice.has(FieldInfo.SATISFACTION)) {
            desk.satisfaction()
                    .ifPresentOrElse(
                            s ->
                                    out.object(
                                            FieldInfo.SATISFACTION.id(),
                                            () -> out.number("rating", s.rating())),
                            () -> out.none(FieldInfo.SATISFACTION.id()));
        }
        if (choice.has(FieldInfo.SATISFACTION_DATE)) {
            out.time(
                    FieldInfo.SATISFACTION_DATE.id(),
                    desk.satisfaction().map(Desk.Satisfaction::at));
        }
        promise(FieldInfo.FIRST_RESPONSE, Desk.Promise.Kind.FIRST_RESPONSE, desk);
        promise(FieldInfo.RESOLUTION_TIME, Desk.Promise.Kind.RESOLUTION, desk);
    }

    private void organisation(String name) {
        String id = Integer.toString(Math.floorMod(name.hashCode(), 100_000));
        String self = shapes.exchange().baseUrl() + "/rest/servicedeskapi/organization/" + id;
        out.object(
                () -> {
                    out.text("id", id).text("name", name);
                    out.object("_links", () -> out.text("self", self));
                });
    }

    private void requestType(Issue issue) {
        String name = issue.desk().requestType();
        if (name.isEmpty()) {
            out.none(FieldInfo.REQUEST_TYPE.id());
            return;
        }
        String key = shapes.viewer().keyOf(issue);
        String self = shapes.exchange().baseUrl() + "/rest/servicedeskapi/request/" + issue.id();
        out.object(
                FieldInfo.REQUEST_TYPE.id(),
                () -> {
                    out.object(
                            "_links",
                            () ->
                                    out.text(
                                                    "jiraRest",
                                                    shapes.exchange().self("issue/" + issue.id()))
                                            .text("self", self)
                                            .text(
                                                    "web",
                                                    shapes.exchange().baseUrl()
                                                            + "/browse/"
                                                            + key));
                    out.object("requestType", () -> out.text("name", name).text("description", ""));
                });
    }

    private void promise(FieldInfo field, Desk.Promise.Kind kind, Desk desk) {
        if (!choice.has(field)) {
            return;
        }
        List<Desk.Promise> cycles = desk.promises().stream().filter(p -> p.kind() == kind).toList();
        if (cycles.isEmpty()) {
            out.none(field.id());
            return;
        }
        Optional<Desk.Promise> ongoing =
                cycles.stream().filter(c -> c.kept().isEmpty()).findFirst();
        List<Desk.Promise> completed = cycles.stream().filter(c -> c.kept().isPresent()).toList();
        String id = field.id().substring(field.id().length() - 1);
        String self = shapes.exchange().baseUrl() + "/rest/servicedeskapi/sla/" + id;
        out.object(
                field.id(),
                () -> {
                    out.text("id", id).text("name", field.name());
                    out.object("_links", () -> out.text("self", self));
                    out.array("completedCycles", completed, this::completed);
                    ongoing.ifPresent(c -> out.object("ongoingCycle", () -> ongoing(c)));
                });
    }

    private void completed(Desk.Promise cycle) {
        Instant kept = cycle.kept().orElseThrow();
        out.object(
                () -> {
                    date("startTime", cycle.began());
                    date("stopTime", kept);
                    date("breachTime", cycle.breach());
                    out.flag("breached", kept.isAfter(cycle.breach()));
                    spans(cycle, kept);
                });
    }

    private void ongoing(Desk.Promise cycle) {
        Instant now = shapes.viewer().now();
        date("startTime", cycle.began());
        date("breachTime", cycle.breach());
        out.flag("breached", now.isAfter(cycle.breach()));
        out.flag("paused", cycle.stopped()).flag("withinCalendarHours", true);
        spans(cycle, now);
    }

    private void spans(Desk.Promise cycle, Instant end) {
        Duration elapsed = Duration.between(cycle.began(), end);
        span("goalDuration", cycle.goal());
        span("elapsedTime", elapsed);
        span("remainingTime", cycle.goal().minus(elapsed));
    }

    private void span(String name, Duration span) {
        String sign = span.isNegative() ? "-" : "";
        Duration size = span.abs();
        String words = sign + size.toHours() + "h " + size.toMinutesPart() + "m";
        out.object(name, () -> out.number("millis", span.toMillis()).text("friendly", words));
    }

    private void date(String name, Instant date) {
        out.object(
                name,
                () -> {
                    out.text("iso8601", ISO.format(date.atZone(out.zone())));
                    out.text("jira", out.time(date));
                    out.text("friendly", FRIENDLY.format(date.atZone(out.zone())));
                    out.number("epochMillis", date.toEpochMilli());
                });
    }
}
