package org.emptychair.atlassian.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The names of a file's columns, made distinct: a second "Date" is "Date (2)", a column without a
 * name is called after its place.
 */
public record Header(List<String> columns) {
    public Header {
        columns = List.copyOf(columns);
    }

    static Header of(List<String> cells) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> columns = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.strip();
            if (name.isEmpty()) {
                name = "Column " + (columns.size() + 1);
            }
            int times = seen.merge(name, 1, Integer::sum);
            columns.add(times == 1 ? name : "%s (%d)".formatted(name, times));
        }
        return new Header(columns);
    }

    /** Where a column stands; as written, or else whatever the case of its letters. */
    public OptionalInt place(String column) {
        int exact = columns.indexOf(column.strip());
        if (exact >= 0) {
            return OptionalInt.of(exact);
        }
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).equalsIgnoreCase(column.strip())) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
