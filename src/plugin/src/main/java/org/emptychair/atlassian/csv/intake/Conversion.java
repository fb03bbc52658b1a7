package org.emptychair.atlassian.csv.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.emptychair.atlassian.csv.CsvRow;
import org.emptychair.atlassian.csv.Header;
import org.emptychair.atlassian.csv.mapping.DateFormat;
import org.emptychair.atlassian.csv.mapping.Field;
import org.emptychair.atlassian.csv.mapping.Mapping;

/** Turns the cells of a row into the fields of a contact, by a mapping. */
final class Conversion {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final Mapping mapping;
    private final DateFormat dates;
    private final RowReader reader;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final RowIds ids = new RowIds();

    /**
     * @throws IllegalArgumentException when the mapping is not complete for this header
     */
    Conversion(Mapping mapping, Header header, RowReader reader) {
        this.mapping = mapping;
        this.reader = reader;
        this.dates =
                mapping.dates().orElseThrow(() -> new IllegalArgumentException("no date format"));
        mapping.columns()
                .forEach(
                        (field, column) -> {
                            OptionalInt place = header.place(column);
                            places.put(
                                    field,
                                    place.orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "no column '%s'".formatted(column))));
                        });
    }

    RowReader.Reading of(CsvRow row) {
        if (row.refused().isPresent()) {
            return refused(List.of(RowRefusal.of(row.number(), row.refused().get())));
        }
        Cells cells = new Cells(row);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("source", mapping.source());
        cells.value(Field.AT).ifPresent(cell -> fields.put("at", at(cell)));
        for (Field field : Field.values()) {
            cells.value(field).ifPresent(cell -> put(fields, field, cell));
        }
        boolean unclear = cells.value(Field.DISPUTED).filter(Answer::isUnclear).isPresent();
        if (!places.containsKey(Field.ID)) {
            fields.put("id", ids.next(fields));
        }
        RowReader.Reading reading = reader.read(row.number(), fields);
        List<RowRefusal> refusals = new ArrayList<>();
        reading.refusals().forEach(refusal -> refusals.add(inTheFilesWords(refusal)));
        if (unclear) {
            refusals.add(disputed(row.number(), cells));
        }
        return refusals.isEmpty() ? reading : refused(refusals);
    }

    private String at(String cell) {
        // What cannot be read stays as it is, and is refused with all else that is wrong.
        return dates.read(cell, mapping.zone()).map(Instant::toString).orElse(cell);
    }

    private void put(ObjectNode fields, Field field, String cell) {
        switch (field) {
            case AT -> {}
            case THEMES -> themes(fields.putArray(field.written()), cell);
            case RATING, FUNCTIONAL, ACCESSIBLE, EMOTIONAL -> number(fields, field, cell);
            case HELPFUL, PUBLIC -> Answer.put(fields, field.written(), cell);
            case DISPUTED -> {
                if (Answer.isYes(cell) && !fields.has("helpful")) {
                    fields.put("helpful", false);
                }
            }
            case WORDS, ID, CHANNEL, CUSTOMER, DEPARTMENT, ISSUE_KEY ->
                    fields.put(field.written(), cell);
        }
    }

    private void themes(ArrayNode list, String cell) {
        if (mapping.themeSeparator().isEmpty()) {
            list.add(cell);
            return;
        }
        for (String theme : cell.split(Pattern.quote(mapping.themeSeparator().get()))) {
            if (!theme.isBlank()) {
                list.add(theme.strip());
            }
        }
    }

    private static void number(ObjectNode fields, Field field, String cell) {
        if (WHOLE.matcher(cell).matches()) {
            fields.put(field.written(), Integer.parseInt(cell));
        } else if (!Answer.isNone(cell)) {
            fields.put(field.written(), cell);
        }
    }

    private RowRefusal inTheFilesWords(RowRefusal refusal) {
        return refusal.field().filter("at"::equals).isPresent()
                        && refusal.value().filter(value -> !value.isEmpty()).isPresent()
                        && refusal.reason().contains("ISO 8601")
                ? new RowRefusal(
                        refusal.row(),
                        refusal.field(),
                        refusal.value(),
                        "is no date written as %s, such as %s"
                                .formatted(dates.written(), dates.example()))
                : refusal;
    }

    private static RowRefusal disputed(long row, Cells cells) {
        return new RowRefusal(
                row,
                Optional.of(Field.DISPUTED.written()),
                cells.value(Field.DISPUTED),
                "is neither yes nor no");
    }

    private static RowReader.Reading refused(List<RowRefusal> refusals) {
        return new RowReader.Reading(Optional.empty(), refusals);
    }

    /** The cells of one row by field, with the constants behind them. */
    private final class Cells {
        private final CsvRow row;

        private Cells(CsvRow row) {
            this.row = row;
        }

        private Optional<String> value(Field field) {
            return Optional.ofNullable(places.get(field))
                    .map(place -> row.cells().get(place).strip())
                    .filter(cell -> !cell.isEmpty())
                    .or(() -> mapping.constant(field));
        }
    }
}
