package org.emptychair.atlassian.csv.mapping;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the rows of one source become contacts.
 *
 * @param source the contacts' source
 * @param columns the column of each field that has one
 * @param constants what holds where a field has no column, or the row's cell is empty
 * @param dates how the column of {@link Field#AT} writes its dates; absent when it is to be found
 *     out
 * @param zone of dates without an offset
 * @param themeSeparator stands between several themes of one cell; absent when a cell is one theme
 */
public record Mapping(
        String source,
        Map<Field, String> columns,
        Map<Field, String> constants,
        Optional<DateFormat> dates,
        ZoneId zone,
        Optional<String> themeSeparator) {
    public Mapping {
        columns = copy(columns);
        constants = copy(constants);
    }

    public Optional<String> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }

    public Optional<String> constant(Field field) {
        return Optional.ofNullable(constants.get(field));
    }

    public Mapping with(Optional<DateFormat> found) {
        return new Mapping(source, columns, constants, found, zone, themeSeparator);
    }

    private static Map<Field, String> copy(Map<Field, String> entries) {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(entries);
        return Collections.unmodifiableMap(copy);
    }
}
