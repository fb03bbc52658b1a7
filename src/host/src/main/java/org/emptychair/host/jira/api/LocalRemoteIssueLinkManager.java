package org.emptychair.host.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.RemoteLink;
import org.jspecify.annotations.Nullable;

/** Reads the remote links of issues, whoever asks. */
public record LocalRemoteIssueLinkManager(JiraStore store) implements RemoteIssueLinkManager {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public @Nullable RemoteIssueLink getRemoteIssueLink(Long id) {
        return store.links().find(id).map(LocalRemoteIssueLinkManager::shown).orElse(null);
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return store.links().of(issue.getId()).stream()
                .map(LocalRemoteIssueLinkManager::shown)
                .toList();
    }

    @Override
    public @Nullable RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId) {
        return store.links()
                .byGlobalId(issue.getId(), globalId)
                .map(LocalRemoteIssueLinkManager::shown)
                .orElse(null);
    }

    private static RemoteIssueLink shown(RemoteLink link) {
        JsonNode body = body(link);
        JsonNode object = body.path("object");
        JsonNode status = object.path("status");
        return new RemoteIssueLinkBuilder()
                .id(link.id())
                .issueId(link.issueId())
                .globalId(link.globalId().orElse(null))
                .relationship(text(body.path("relationship")))
                .applicationType(text(body.path("application").path("type")))
                .applicationName(text(body.path("application").path("name")))
                .url(text(object.path("url")))
                .title(text(object.path("title")))
                .summary(text(object.path("summary")))
                .iconUrl(text(object.path("icon").path("url16x16")))
                .iconTitle(text(object.path("icon").path("title")))
                .resolved(status.has("resolved") ? status.path("resolved").asBoolean() : null)
                .statusIconTitle(text(status.path("icon").path("title")))
                .build();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static JsonNode body(RemoteLink link) {
        try {
            return MAPPER.readTree(link.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored link cannot be read", e);
        }
    }
}
