package org.emptychair.host.jira.jql;

import java.util.List;

/**
 * A query that cannot be answered, with the zero-based place in its text where that first shows.
 */
public final class JqlError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> messages;
    private final int position;

    JqlError(List<String> messages, int position) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
        this.position = position;
    }

    /** A fault of form: the place is told in words too, as Jira does. */
    static JqlError at(String text, int position, String message) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int character = before.length() - before.lastIndexOf('\n');
        String place = " (line %d, character %d).".formatted(line, character);
        String stem = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return new JqlError(List.of("Error in the JQL Query: " + stem + "." + place), position);
    }

    /** What Jira would say, one sentence for each fault. */
    public List<String> messages() {
        return messages;
    }

    public int position() {
        return position;
    }
}
