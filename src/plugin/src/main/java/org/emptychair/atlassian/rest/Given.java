package org.emptychair.atlassian.rest;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a caller gave in the address; what cannot be read is named with its place. */
final class Given {
    private Given() {}

    static int limit(@Nullable String given, int usual, int most) {
        int limit = value("limit", given, Integer::valueOf, "is no whole number").orElse(usual);
        if (limit < 1 || limit > most) {
            throw Refusal.value("limit", Integer.toString(limit), "is not 1 to " + most);
        }
        return limit;
    }

    /**
     * @param meaning throws {@link IllegalArgumentException} for what it cannot read
     * @return absent when nothing was given
     */
    static <T> Optional<T> value(
            String name, @Nullable String given, Function<String, T> meaning, String reason) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(meaning.apply(given.strip()));
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.value(name, given, reason);
        }
    }

    static <T> T required(
            String name, @Nullable String given, Function<String, T> meaning, String reason) {
        return value(name, given, meaning, reason)
                .orElseThrow(() -> Refusal.value(name, "", "is missing"));
    }
}
