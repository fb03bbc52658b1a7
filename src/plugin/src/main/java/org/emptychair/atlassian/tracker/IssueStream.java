package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Issue;

/**
 * Issues of one page, read one after the other with their comments, as many as fit.
 *
 * <p>An issue may have thousands of comments: those that do not fit are passed over here and asked
 * for page by page later.
 */
final class IssueStream {
    private static final int MOST_COMMENTS = 100;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final IssueShape shape;
    private int characters;

    IssueStream(IssueShape shape) {
        this.shape = shape;
    }

    /** The parser stands at the beginning of an issue, and afterwards at its end. */
    Issue read(JsonParser parser) throws IOException {
        ObjectNode issue = Question.JSON.objectNode();
        Optional<List<Comment>> talk = Optional.empty();
        History history = new History();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (name.equals("fields") && parser.nextToken() == JsonToken.START_OBJECT) {
                talk = fields(parser, issue.putObject("fields"));
            } else if (name.equals("changelog") && parser.nextToken() == JsonToken.START_OBJECT) {
                history.read(parser);
            } else {
                put(parser, name, issue);
            }
        }
        return shape.issue(issue, history, talk);
    }

    private Optional<List<Comment>> fields(JsonParser parser, ObjectNode fields)
            throws IOException {
        Optional<List<Comment>> talk = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (name.equals("comment") && parser.nextToken() == JsonToken.START_OBJECT) {
                talk = talk(parser);
            } else {
                put(parser, name, fields);
            }
        }
        return talk;
    }

    private static void put(JsonParser parser, String name, ObjectNode into) throws IOException {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
        }
        JsonNode value = parser.readValueAsTree();
        into.set(name, value);
    }

    private Optional<List<Comment>> talk(JsonParser parser) throws IOException {
        List<Comment> comments = new ArrayList<>();
        int total = -1;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("comments") && value == JsonToken.START_ARRAY) {
                comments(parser, comments);
            } else if (name.equals("total") && value == JsonToken.VALUE_NUMBER_INT) {
                total = parser.getIntValue();
            } else {
                parser.skipChildren();
            }
        }
        comments.sort(Comparator.comparing(Comment::created));
        // A tracker may bring along the first few only.
        return total == comments.size() ? Optional.of(comments) : Optional.empty();
    }

    private void comments(JsonParser parser, List<Comment> comments) throws IOException {
        boolean fits = true;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            fits &= comments.size() < MOST_COMMENTS && characters < MOST_CHARACTERS;
            if (fits) {
                JsonNode node = parser.readValueAsTree();
                Comment comment = CommentShape.comment(node);
                characters += comment.body().length();
                comments.add(comment);
            } else {
                parser.skipChildren();
            }
        }
    }
}
