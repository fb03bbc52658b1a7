package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.Worklog;
import org.emptychair.host.jira.store.Worklogs;
import org.emptychair.host.jira.work.Refused;

/** Worklogs of one issue, and what changed among all. */
final class WorklogResource {
    private static final int MOST = 1000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private WorklogResource() {}

    static void mount(Routes routes) {
        routes.on("GET", "/worklog/updated", e -> changes(e, true))
                .on("GET", "/worklog/deleted", e -> changes(e, false))
                .on("POST", "/worklog/list", WorklogResource::some)
                .on("GET", "/issue/{key}/worklog", WorklogResource::list)
                .on("POST", "/issue/{key}/worklog", WorklogResource::add)
                .on("GET", "/issue/{key}/worklog/{id}", WorklogResource::one)
                .on("PUT", "/issue/{key}/worklog/{id}", WorklogResource::change)
                .on("DELETE", "/issue/{key}/worklog/{id}", WorklogResource::delete);
    }

    private static void list(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        List<Worklog> all = exchange.store().worklogs().of(List.of(issue.id()));
        exchange.send(
                200,
                shapes -> {
                    SaidShape said = new SaidShape(shapes, false);
                    shapes.out().object(() -> said.page("worklogs", all, said::worklog));
                });
    }

    private static void one(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        send(exchange, 200, exchange.work().worklog(issue, exchange.path("id")));
    }

    private static void send(Exchange exchange, int status, Worklog worklog) throws IOException {
        exchange.send(status, shapes -> new SaidShape(shapes, false).worklog(worklog));
    }

    private static void add(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        JsonNode body = exchange.body();
        Duration spent =
                spent(body)
                        .orElseThrow(
                                () ->
                                        Refused.field(
                                                "timeLogged",
                                                "You must indicate the time spent working."));
        Instant started = started(body).orElse(exchange.viewer().now());
        String words = body.path("comment").asText("");
        send(exchange, 201, exchange.work().log(issue, started, spent, words));
    }

    private static void change(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        Worklog was = exchange.work().worklog(issue, exchange.path("id"));
        JsonNode body = exchange.body();
        Worklog worklog =
                new Worklog(
                        was.id(),
                        was.issueId(),
                        was.author(),
                        was.editor(),
                        body.path("comment").asText(was.words()),
                        started(body).orElse(was.started()),
                        spent(body).orElse(was.spent()),
                        was.created(),
                        was.updated());
        send(exchange, 200, exchange.work().change(issue, worklog));
    }

    private static void delete(Exchange exchange) {
        Issue issue = exchange.work().issue(exchange.path("key"));
        exchange.work().delete(issue, exchange.work().worklog(issue, exchange.path("id")));
        exchange.sendNothing();
    }

    private static Optional<Duration> spent(JsonNode body) {
        JsonNode seconds = body.path("timeSpentSeconds");
        if (seconds.isIntegralNumber() && seconds.asLong() > 0) {
            return Optional.of(Duration.ofSeconds(seconds.asLong()));
        }
        if (!seconds.isMissingNode()) {
            throw Refused.field(
                    "timeLogged", "'%s' is not a time spent.".formatted(seconds.asText()));
        }
        String words = body.path("timeSpent").asText("");
        Optional<Duration> spent = TimeSpent.of(words);
        if (spent.isEmpty() && !words.isEmpty()) {
            throw Refused.field("timeLogged", "Invalid time entered: '%s'".formatted(words));
        }
        return spent;
    }

    private static Optional<Instant> started(JsonNode body) {
        String started = body.path("started").asText("");
        try {
            return started.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(started, TIME).toInstant());
        } catch (DateTimeParseException e) {
            throw Refused.field("started", "'%s' is not a date and time.".formatted(started));
        }
    }

    private static void changes(Exchange exchange, boolean updated) throws IOException {
        Instant since = Instant.ofEpochMilli(exchange.queryNumber("since", 0));
        Worklogs worklogs = exchange.store().worklogs();
        List<Worklogs.Mark> more =
                updated
                        ? worklogs.updatedSince(since, MOST + 1)
                        : worklogs.deletedSince(since, MOST + 1);
        List<Worklogs.Mark> marks = more.stream().limit(MOST).toList();
        Instant until = marks.isEmpty() ? since : marks.get(marks.size() - 1).at();
        String self = exchange.self("worklog/" + (updated ? "updated" : "deleted") + "?since=");
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    out.object(
                            () -> {
                                out.array("values", marks, mark -> mark(out, mark));
                                out.number("since", since.toEpochMilli());
                                out.number("until", until.toEpochMilli());
                                out.text("self", self + since.toEpochMilli());
                                if (more.size() > MOST) {
                                    out.text("nextPage", self + until.toEpochMilli());
                                }
                                out.flag("lastPage", more.size() <= MOST);
                            });
                });
    }

    private static void mark(Out out, Worklogs.Mark mark) {
        out.object(
                () ->
                        out.number("worklogId", mark.id())
                                .number("updatedTime", mark.at().toEpochMilli()));
    }

    /** Those of the named worklogs whose issue the caller may browse. */
    private static void some(Exchange exchange) throws IOException {
        Set<Long> ids = new HashSet<>();
        exchange.body().path("ids").forEach(id -> ids.add(id.asLong()));
        if (ids.size() > MOST) {
            throw Refused.invalid("At most %d worklogs can be asked for at once.".formatted(MOST));
        }
        List<Worklog> seen = new ArrayList<>();
        for (Worklog worklog : exchange.store().worklogs().find(ids)) {
            exchange.store()
                    .issues()
                    .find(worklog.issueId())
                    .filter(issue -> exchange.viewer().may(Access.BROWSE, issue.projectId()))
                    .ifPresent(issue -> seen.add(worklog));
        }
        exchange.send(
                200, shapes -> shapes.out().array(seen, new SaidShape(shapes, false)::worklog));
    }
}
