package org.emptychair.atlassian.tracker;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Pages of comments as long as wanted. */
final class Comments {
    private static final String ONE =
            "{\"id\":\"%d\",\"author\":{\"name\":\"marta\",\"key\":\"JIRAUSER10100\",\"displayName\":\"Marta Vale\","
                    + "\"active\":true},\"body\":\"%s\",\"created\":\"2026-11-03T10:00:00.000+0000\","
                    + "\"updated\":\"2026-11-03T10:00:00.000+0000\",\"properties\":[]}";

    private Comments() {}

    static String page(long first, long last, int total) {
        return page(first, last, total, "Hello?");
    }

    static String page(long first, long last, int total, String body) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(id -> ONE.formatted(id, body))
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"startAt\":%d,\"maxResults\":100,\"total\":%d,\"comments\":["
                                        .formatted(first - 1, total),
                                "]}"));
    }
}
