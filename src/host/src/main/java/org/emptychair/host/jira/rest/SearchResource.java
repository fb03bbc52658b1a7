package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.emptychair.host.jira.jql.Condition;
import org.emptychair.host.jira.jql.Jql;
import org.emptychair.host.jira.store.Issues;
import org.emptychair.host.jira.work.Refused;

/** {@code /search}, by GET and by POST. */
final class SearchResource {
    private static final int MOST = 1000;
    private static final int USUAL = 50;

    private SearchResource() {}

    static void mount(Routes routes) {
        routes.on("GET", "/search", SearchResource::get)
                .on("POST", "/search", SearchResource::post);
    }

    private record Question(
            String jql, long startAt, long maxResults, FieldChoice choice, String validation) {

        boolean strict() {
            return !List.of("false", "none", "warn").contains(validation);
        }

        boolean warns() {
            return validation.equals("warn");
        }
    }

    private static void get(Exchange exchange) throws IOException {
        answer(
                exchange,
                new Question(
                        exchange.query("jql").orElse(""),
                        exchange.queryNumber("startAt", 0),
                        exchange.queryNumber("maxResults", USUAL),
                        FieldChoice.of(
                                exchange.queryList("fields"),
                                "*navigable",
                                exchange.queryList("expand")),
                        exchange.query("validateQuery").orElse("true")));
    }

    private static void post(Exchange exchange) throws IOException {
        ObjectNode body = exchange.body();
        answer(
                exchange,
                new Question(
                        body.path("jql").asText(""),
                        number(body, "startAt", 0),
                        number(body, "maxResults", USUAL),
                        FieldChoice.of(texts(body, "fields"), "*navigable", texts(body, "expand")),
                        body.path("validateQuery").asText("true")));
    }

    private static long number(JsonNode body, String name, long otherwise) {
        JsonNode value = body.path(name);
        if (!value.isMissingNode() && !value.isIntegralNumber()) {
            throw Refused.invalid("The value %s of '%s' is not a number.".formatted(value, name));
        }
        return value.asLong(otherwise);
    }

    private static List<String> texts(JsonNode body, String name) {
        JsonNode value = body.path(name);
        List<String> texts = new ArrayList<>();
        value.forEach(v -> texts.add(v.asText()));
        if (value.isTextual()) {
            texts.addAll(List.of(value.asText().split(",")));
        }
        return texts;
    }

    private static void answer(Exchange exchange, Question question) throws IOException {
        long start = Math.max(0, question.startAt());
        int most = (int) (question.maxResults() < 0 ? MOST : Math.min(MOST, question.maxResults()));
        Condition condition =
                Condition.of(Jql.parse(question.jql()), exchange.viewer(), question.strict());
        Issues.Page page = exchange.store().issues().search(condition, start, most);
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    IssueShape issue = new IssueShape(shapes, question.choice(), page.issues());
                    out.object(
                            () -> {
                                out.text("expand", "schema,names");
                                out.number("startAt", start).number("maxResults", most);
                                out.number("total", page.total());
                                if (question.warns() && !condition.warnings().isEmpty()) {
                                    out.array("warningMessages", condition.warnings(), out::text);
                                }
                                out.array("issues", page.issues(), issue::write);
                                legend(out, question.choice());
                            });
                });
    }

    /** The names and types of the fields in an answer, when they were asked for. */
    static void legend(Out out, FieldChoice choice) {
        List<FieldInfo> shown = FieldInfo.ALL.stream().filter(choice::has).toList();
        if (choice.expands("names")) {
            out.object("names", () -> shown.forEach(f -> out.text(f.id(), f.name())));
        }
        if (choice.expands("schema")) {
            out.object("schema", () -> shown.forEach(f -> out.object(f.id(), () -> f.schema(out))));
        }
    }
}
