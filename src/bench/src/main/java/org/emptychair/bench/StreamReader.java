package org.emptychair.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that can be done: a stream of tokens that nobody keeps, with the comments brought along
 * or asked for issue by issue.
 */
final class StreamReader implements Reader {
    private static final String FIELDS =
            "summary,description,project,issuetype,status,resolution,resolutiondate,created,updated,"
                    + "reporter,assignee,priority,labels,components,customfield_10100,customfield_10101,customfield_10102,"
                    + "customfield_10103,customfield_10104,customfield_10105,customfield_10106";
    private static final String SEARCH =
            "/rest/api/2/search?jql=%s&startAt=%d&maxResults=%d&fields=%s";
    private static final String COMMENTS =
            "/rest/api/2/issue/%s/comment?startAt=0&maxResults=100&orderBy=created&expand=properties";
    private static final int FIELDS_DEPTH = 4;
    private static final int COMMENT_DEPTH = 3;
    private static final int BROUGHT_DEPTH = 7;
    private static final int ISSUE_DEPTH = 3;

    private final Door door;
    private final AtOnce atOnce;
    private final boolean each;
    private final JsonFactory json = new JsonFactory();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    StreamReader(Door door, int atOnce, boolean each) {
        this.door = door;
        this.atOnce = new AtOnce(atOnce);
        this.each = each;
    }

    @Override
    public Sum read(int issues, Runnable afterPage) throws IOException, InterruptedException {
        Sum sum = Sum.NOTHING;
        String jql =
                door.jql().replace(" ", "%20").replace("=", "%3D")
                        + "%20ORDER%20BY%20updated%20ASC,%20key%20ASC";
        for (int startAt = 0; startAt < issues; startAt += PAGE) {
            List<String> ids = new ArrayList<>();
            int most = Math.min(PAGE, issues - startAt);
            String fields = each ? FIELDS : FIELDS + ",comment";
            sum = sum.plus(issues(SEARCH.formatted(jql, startAt, most, fields), ids));
            if (each) {
                sum = sum.plus(atOnce.sum(ids, id -> comments(COMMENTS.formatted(id))));
            }
            afterPage.run();
        }
        return sum;
    }

    private Sum issues(String path, List<String> ids) throws IOException, InterruptedException {
        try (JsonParser parser = ask(path)) {
            long characters = 0;
            int comments = 0;
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += step(token);
                boolean text = token == JsonToken.VALUE_STRING;
                if (text && depth == ISSUE_DEPTH && parser.currentName().equals("id")) {
                    ids.add(parser.getText());
                } else if (text && depth == FIELDS_DEPTH && isWords(parser.currentName())) {
                    characters += parser.getTextLength();
                } else if (text && depth == BROUGHT_DEPTH && parser.currentName().equals("body")) {
                    characters += parser.getTextLength();
                    comments++;
                }
            }
            return new Sum(ids.size(), comments, characters);
        }
    }

    private static boolean isWords(String name) {
        return name.equals("summary") || name.equals("description");
    }

    private Sum comments(String path) throws IOException, InterruptedException {
        try (JsonParser parser = ask(path)) {
            Sum sum = Sum.NOTHING;
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += step(token);
                if (token == JsonToken.VALUE_STRING
                        && depth == COMMENT_DEPTH
                        && parser.currentName().equals("body")) {
                    sum = sum.plus(new Sum(0, 1, parser.getTextLength()));
                }
            }
            return sum;
        }
    }

    private static int step(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private JsonParser ask(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(door.base() + path))
                        .header("Authorization", "Bearer " + door.token())
                        .build();
        HttpResponse<InputStream> answer =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        return json.createParser(answer.body());
    }

    @Override
    public void close() {
        atOnce.close();
    }
}
