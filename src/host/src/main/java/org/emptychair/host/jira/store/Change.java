package org.emptychair.host.jira.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One entry of an issue's history. */
public record Change(long id, long issueId, String author, Instant at, List<Item> items) {

    public Change {
        items = List.copyOf(items);
    }

    /** One field that changed, in ids (where the field has them) and in words. */
    public record Item(String field, Side from, Side to) {}

    /** What a field was or became. */
    public record Side(Optional<String> id, Optional<String> words) {
        static final Side NONE = new Side(Optional.empty(), Optional.empty());

        static Side words(Optional<String> words) {
            return new Side(Optional.empty(), words);
        }
    }
}
