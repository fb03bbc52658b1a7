package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.emptychair.issue.Search;

/**
 * One request to Jira; all of them only read.
 *
 * @param path begins with a slash, below Jira's own address, with its query
 * @param body sent by POST when there is one
 */
record Question(String path, Optional<String> body) {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static Question get(String path) {
        return new Question(path, Optional.empty());
    }

    static Question post(String path, JsonNode body) {
        return new Question(path, Optional.of(body.toString()));
    }

    static Question search(Search search, boolean validate, Iterable<String> fields) {
        ObjectNode body = JSON.objectNode();
        body.put("jql", search.jql().text());
        body.put("startAt", search.startAt());
        body.put("maxResults", search.limit());
        body.put("validateQuery", validate);
        fields.forEach(body.putArray("fields")::add);
        if (search.history()) {
            body.putArray("expand").add("changelog");
        }
        return post("/rest/api/2/search", body);
    }

    boolean isSearch() {
        return path.equals("/rest/api/2/search");
    }
}
