package org.emptychair.atlassian.tracker;

import static org.emptychair.atlassian.tracker.JiraJson.neededDate;
import static org.emptychair.atlassian.tracker.JiraJson.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emptychair.issue.Course.Closed;

/**
 * When an issue was resolved and reopened, by its changelog as a search brings it along.
 *
 * <p>Of all that changed only the resolutions are kept.
 */
final class History {
    private static final String RESOLUTION = "resolution";
    private static final int MOST_CHANGES = 1_000;

    private final List<Change> changes = new ArrayList<>();

    private record Change(Instant at, boolean closes) {}

    /** The parser stands at the beginning of a changelog, and afterwards at its end. */
    void read(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean histories = parser.currentName().equals("histories");
            if (parser.nextToken() == JsonToken.START_ARRAY && histories) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    JsonNode change = parser.readValueAsTree();
                    add(change);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void add(JsonNode change) throws IOException {
        for (JsonNode item : change.path("items")) {
            boolean before = text(item, "from").isPresent();
            boolean after = text(item, "to").isPresent();
            if (item.path("field").asText().equals(RESOLUTION)
                    && before != after
                    && changes.size() < MOST_CHANGES) {
                changes.add(new Change(neededDate(change, "created"), after));
            }
        }
    }

    /**
     * The times in which it was resolved and from which it was reopened, oldest first.
     *
     * @param created whatever was resolved before its first change was so from the beginning
     */
    List<Closed> closed(Instant created) {
        List<Closed> times = new ArrayList<>();
        Optional<Instant> since = Optional.of(created);
        changes.sort(Comparator.comparing(Change::at));
        for (Change change : changes) {
            if (change.closes()) {
                since = Optional.of(change.at());
            } else {
                since.filter(from -> from.isBefore(change.at()))
                        .ifPresent(from -> times.add(new Closed(from, change.at())));
                since = Optional.empty();
            }
        }
        return times;
    }
}
