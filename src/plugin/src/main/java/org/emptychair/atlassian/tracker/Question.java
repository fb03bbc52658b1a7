package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.emptychair.issue.Search;

/**
 * One request to Jira.
 *
 * @param method GET and POST, where POST may read as well; PUT and DELETE write
 * @param path begins with a slash, below Jira's own address, with its query
 * @param body sent when there is one
 */
record Question(String method, String path, Optional<String> body) {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static Question get(String path) {
        return new Question("GET", path, Optional.empty());
    }

    static Question post(String path, JsonNode body) {
        return new Question("POST", path, Optional.of(body.toString()));
    }

    static Question delete(String path) {
        return new Question("DELETE", path, Optional.empty());
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

    boolean isWriting() {
        return !"GET".equals(method) && path.contains("/remotelink");
    }

    boolean isSearch() {
        return path.equals("/rest/api/2/search");
    }
}
