package org.emptychair.atlassian.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an event of Zendesk tells: a ticket is a contact, and so is each public comment of a
 * customer on it. All other events tell nothing.
 *
 * @see <a
 *     href="https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events">Ticket
 *     events</a>
 */
final class ZendeskEvent {
    private static final String PREFIX = "zen:event-type:ticket.";
    private static final Set<String> TICKET =
            Set.of("created", "subject_changed", "description_changed", "requester_changed");
    private static final String COMMENT = "comment_added";

    private ZendeskEvent() {}

    static List<ObjectNode> contacts(JsonNode event) {
        String type = event.path("type").asText();
        if (!type.startsWith(PREFIX)) {
            return List.of();
        }
        String what = type.substring(PREFIX.length());
        if (TICKET.contains(what)) {
            return ticket(event.path("detail")).stream().toList();
        }
        return what.equals(COMMENT) ? comment(event).stream().toList() : List.of();
    }

    private static Optional<ObjectNode> ticket(JsonNode ticket) {
        if (isFalse(ticket.path("is_public"))) {
            return Optional.empty();
        }
        ObjectNode contact = about(ticket, ticket.path("id").asText());
        contact.set("at", ticket.path("created_at"));
        String subject = ticket.path("subject").asText("");
        String description = ticket.path("description").asText("");
        contact.put("words", (subject + "\n\n" + description).strip());
        text(ticket.path("requester_id")).ifPresent(it -> contact.put("customer", it));
        return Optional.of(contact);
    }

    private static Optional<ObjectNode> comment(JsonNode event) {
        JsonNode comment = event.path("event").path("comment");
        JsonNode author = comment.path("author");
        // What is not surely a customer's public word is left out.
        if (!comment.path("is_public").asBoolean(false) || !isFalse(author.path("is_staff"))) {
            return Optional.empty();
        }
        JsonNode ticket = event.path("detail");
        ObjectNode contact =
                about(ticket, ticket.path("id").asText() + "/" + comment.path("id").asText());
        contact.set("at", event.path("time"));
        contact.set("words", comment.path("body"));
        text(author.path("id")).ifPresent(it -> contact.put("customer", it));
        return Optional.of(contact);
    }

    private static ObjectNode about(JsonNode ticket, String id) {
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        contact.put("id", id);
        text(ticket.path("via").path("channel")).ifPresent(it -> contact.put("channel", it));
        return contact;
    }

    private static Optional<String> text(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.booleanValue();
    }
}
