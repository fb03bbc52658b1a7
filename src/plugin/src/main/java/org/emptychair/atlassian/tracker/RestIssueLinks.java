package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.link.IssueLink;
import org.emptychair.link.IssueLinks;
import org.emptychair.setting.Secret;

/**
 * Remote links in Jira, written by the service account. Each call asks once: the outbox comes back.
 */
public final class RestIssueLinks implements IssueLinks {
    /** By what Jira's side knows our links. */
    public static final String APPLICATION = "org.emptychair";

    private final RestIssueTracker jira;
    private final Look look;

    /**
     * What all our links have in common.
     *
     * @param icon an address
     * @param relationship what a decision is to an issue, in words
     */
    public record Look(String icon, String relationship) {}

    /**
     * @param base Jira's own address
     * @param token the service account's
     */
    public RestIssueLinks(URI base, Secret token, Patience patience, Look look) {
        this.jira = new RestIssueTracker(base, token, patience.once());
        this.look = look;
    }

    private static String path(String issue) {
        return "/rest/api/2/issue/%s/remotelink"
                .formatted(URLEncoder.encode(issue, StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, IssueLink> of(String issue) {
        return jira.ask(
                Question.get(path(issue)),
                body -> {
                    Map<String, IssueLink> links = new LinkedHashMap<>();
                    for (JsonNode node : JiraJson.tree(body)) {
                        link(node).ifPresent(it -> links.put(it.globalId(), it));
                    }
                    return links;
                });
    }

    /** Absent for a link that is not ours, or that somebody emptied. */
    private static Optional<IssueLink> link(JsonNode node) {
        JsonNode object = node.path("object");
        String globalId = node.path("globalId").asText("");
        String title = object.path("title").asText("");
        boolean ours = node.path("application").path("type").asText("").equals(APPLICATION);
        return !ours || globalId.isBlank() || title.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new IssueLink(
                                globalId,
                                object.path("url").asText(""),
                                title,
                                object.path("summary").asText(""),
                                object.path("status").path("resolved").asBoolean(false)));
    }

    @Override
    public void put(String issue, IssueLink link) {
        jira.ask(Question.post(path(issue), body(link)), body -> true);
    }

    private ObjectNode body(IssueLink link) {
        ObjectNode body = Question.JSON.objectNode();
        body.put("globalId", link.globalId());
        body.putObject("application").put("type", APPLICATION).put("name", "Empty Chair");
        body.put("relationship", look.relationship());
        ObjectNode object = body.putObject("object");
        object.put("url", link.url());
        object.put("title", link.title());
        object.put("summary", link.summary());
        object.putObject("icon").put("url16x16", look.icon()).put("title", "Empty Chair");
        object.putObject("status").put("resolved", link.done());
        return body;
    }

    @Override
    public void remove(String issue, String globalId) {
        String query = "?globalId=" + URLEncoder.encode(globalId, StandardCharsets.UTF_8);
        jira.ask(Question.delete(path(issue) + query), body -> true);
    }
}
