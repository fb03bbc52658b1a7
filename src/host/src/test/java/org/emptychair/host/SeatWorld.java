package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.emptychair.host.confluence.pages.Browser;

/** The demo in a running host, and what several people ask of it. */
final class SeatWorld implements AutoCloseable {
    static final String THREE_MACROS =
            """
            <ac:structured-macro ac:name="empty-chair" ac:schema-version="1">\
            <ac:parameter ac:name="rows">50</ac:parameter></ac:structured-macro>
            <ac:structured-macro ac:name="open-complaints" ac:schema-version="1">\
            <ac:parameter ac:name="rows">50</ac:parameter></ac:structured-macro>
            <ac:structured-macro ac:name="customer-quotes" ac:schema-version="1">\
            <ac:parameter ac:name="rows">12</ac:parameter></ac:structured-macro>
            """;

    private static final String REPORT_AND_DECISION =
            """
            <ac:structured-macro ac:name="wocas-report" ac:schema-version="1"/>
            <ac:structured-macro ac:name="customer-decision" ac:schema-version="1">\
            <ac:parameter ac:name="serves">%s, %s</ac:parameter>\
            <ac:rich-text-body><p>Ship lids in trays</p></ac:rich-text-body>\
            </ac:structured-macro>
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalHost host;

    SeatWorld(Path data) {
        host =
                LocalHost.start(
                        HostOptions.in(data)
                                .withDemo()
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
    }

    LocalHost host() {
        return host;
    }

    long meeting() {
        return Long.parseLong(host.startPage().getQuery().replaceAll(".*pageId=", ""));
    }

    /** A page with every macro, and a decision that serves an issue of each project. */
    long pageOfEverything() {
        return page(
                "Everything about our customers",
                THREE_MACROS + REPORT_AND_DECISION.formatted(key("CARE"), key("TRADE")));
    }

    /** Of an open complaint of a project. */
    String key(String project) {
        for (JsonNode complaint : rest("admin", "complaints?limit=500").path("items")) {
            String key = complaint.path("issueKey").asText();
            if (key.startsWith(project + "-")) {
                return key;
            }
        }
        throw new AssertionError("nobody waits in " + project);
    }

    /** A new page in the leaders' space. */
    long page(String title, String storage) {
        Browser ines = Browser.of("ines.haddad", host.confluence());
        Browser.Answer dialog = ines.open("/pages/createpage.action?spaceKey=LEAD");
        Browser.Answer editor =
                ines.send(
                        dialog.page().expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "blank"));
        return ines.send(
                        editor.form("newpage.action"),
                        Map.of("do", "save", "title", title, "storage", storage))
                .pageId();
    }

    String view(String person, long page, String output) {
        String address =
                "%s/pages/viewpage.action?pageId=%d&output=%s"
                        .formatted(host.confluence(), page, output);
        HttpResponse<String> answer =
                person.isEmpty() ? Http.get(address) : Http.getAs(person, address);
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    /** What REST answers; nothing when it refuses. */
    String ask(String person, String path) {
        HttpResponse<String> answer =
                person.isEmpty() ? Http.get(address(path)) : Http.getAs(person, address(path));
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    JsonNode rest(String person, String path) {
        return json(Http.getAs(person, address(path)));
    }

    JsonNode send(String person, String method, String path, String body) {
        return json(
                Http.send(
                        Http.as(person, address(path))
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))));
    }

    /** Why somebody may not seat the customer of an issue on a page. */
    String refused(String person, long page, String key) {
        HttpResponse<String> answer =
                Http.send(
                        Http.as(person, address("chair/seat?pageId=" + page))
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"issueKey\":\"%s\",\"reason\":\"Three lids\"}"
                                                        .formatted(key))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        return answer.body();
    }

    /** What Jira answers to whoever holds the token. */
    JsonNode jira(String token, String path) {
        return json(
                Http.send(
                        HttpRequest.newBuilder(URI.create(host.jira() + "/rest/api/2/" + path))
                                .header("Authorization", "Bearer " + token)));
    }

    private String address(String path) {
        return host.confluence() + "/rest/empty-chair/1.0/" + path;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        try {
            return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
