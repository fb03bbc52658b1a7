package org.emptychair.atlassian.tracker;

import static org.emptychair.atlassian.tracker.JiraJson.neededDate;
import static org.emptychair.atlassian.tracker.JiraJson.number;
import static org.emptychair.atlassian.tracker.JiraJson.person;
import static org.emptychair.atlassian.tracker.JiraJson.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Comment.Audience;

/** Comments as Jira writes them, with their properties. */
final class CommentShape {
    private static final String PUBLIC_COMMENT = "sd.public.comment";

    private CommentShape() {}

    static Comment comment(JsonNode node) throws IOException {
        return new Comment(
                number(node, "id"),
                person(node.path("author")),
                neededDate(node, "created"),
                neededDate(node, "updated"),
                node.path("body").asText(),
                audience(node));
    }

    private static Audience audience(JsonNode node) {
        if (node.path("visibility").has("value")) {
            return Audience.RESTRICTED;
        }
        return internal(node)
                .map(internal -> internal ? Audience.INTERNAL : Audience.PUBLIC)
                .orElse(Audience.UNSAID);
    }

    private static Optional<Boolean> internal(JsonNode node) {
        Optional<Boolean> property =
                stream(node.path("properties"))
                        .filter(it -> it.path("key").asText().equals(PUBLIC_COMMENT))
                        .map(it -> it.path("value").path("internal"))
                        .filter(it -> !it.isMissingNode() && !it.isNull())
                        .map(JsonNode::asBoolean)
                        .findFirst();
        // Newer service desks say it beside the property, or instead of it.
        return property.or(
                () ->
                        node.path("jsdPublic").isBoolean()
                                ? Optional.of(!node.path("jsdPublic").asBoolean())
                                : Optional.empty());
    }
}
