package org.emptychair.atlassian.csv.mapping;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.CsvRows;
import org.emptychair.atlassian.csv.Header;

/** Makes a mapping complete for a file: columns guessed and checked, dates found out. */
public final class Preparation {
    /** Clocks differ, and so do days around the world. */
    private static final Duration AHEAD = Duration.ofDays(2);

    private final CsvFile file;
    private final InstantSource clock;

    public Preparation(CsvFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * The mapping that a person would start from: the given columns where they are all there, else
     * what the names of the columns tell; the date format where the dates leave no doubt.
     */
    public Proposal propose(Mapping wish) throws IOException {
        Mapping mapping = columnsOf(wish, header());
        Survey survey = survey(mapping);
        int place = header().place(mapping.column(Field.AT).orElse("")).orElse(-1);
        Optional<DateFormat> kept =
                mapping.dates()
                        .filter(
                                dates ->
                                        place >= 0
                                                && survey.samples().stream()
                                                        .map(row -> row.get(place))
                                                        .anyMatch(reads(dates, mapping)));
        boolean sure = survey.dates().size() == 1;
        Optional<DateFormat> found =
                kept.or(() -> sure ? Optional.of(survey.dates().get(0)) : Optional.empty());
        return new Proposal(
                mapping.with(found),
                survey,
                file.hasAssumedCharset()
                        ? Optional.of(file.charset().displayName())
                        : Optional.empty());
    }

    private static Predicate<String> reads(DateFormat dates, Mapping mapping) {
        return cell -> dates.read(cell, mapping.zone()).isPresent();
    }

    /**
     * The mapping that an import uses.
     *
     * @throws WrongMapping naming what has to be said or corrected
     */
    public Mapping complete(Mapping wish) throws IOException {
        Header header = header();
        Mapping mapping =
                wish.columns().isEmpty()
                        ? new Mapping(
                                wish.source(),
                                HeaderGuess.of(header),
                                wish.constants(),
                                wish.dates(),
                                wish.zone(),
                                wish.themeSeparator())
                        : wish;
        check(mapping, header);
        return mapping.dates().isPresent() ? mapping : dated(mapping);
    }

    /**
     * Where a person starts.
     *
     * @param mapping may still lack what a person has to say
     * @param survey what the file told
     * @param assumedCharset how its letters were read, when a person should check them
     */
    public record Proposal(Mapping mapping, Survey survey, Optional<String> assumedCharset) {}

    private Header header() throws IOException {
        try (CsvRows rows = file.rows()) {
            return rows.header();
        }
    }

    private Survey survey(Mapping mapping) throws IOException {
        Instant latest = clock.instant().plus(AHEAD);
        return Survey.of(file, mapping.column(Field.AT), mapping.zone(), latest);
    }

    private static Mapping columnsOf(Mapping wish, Header header) {
        boolean fits =
                !wish.columns().isEmpty()
                        && wish.columns().values().stream()
                                .allMatch(column -> header.place(column).isPresent());
        return fits
                ? wish
                : new Mapping(
                        wish.source(),
                        HeaderGuess.of(header),
                        wish.constants(),
                        Optional.empty(),
                        wish.zone(),
                        wish.themeSeparator());
    }

    private static void check(Mapping mapping, Header header) {
        for (Map.Entry<Field, String> entry : mapping.columns().entrySet()) {
            if (header.place(entry.getValue()).isEmpty()) {
                throw new WrongMapping(
                        entry.getKey().written(),
                        entry.getValue(),
                        "is no column of this file, which has "
                                + header.columns().stream()
                                        .limit(40)
                                        .collect(Collectors.joining(", ")));
            }
        }
        if (mapping.column(Field.AT).isEmpty()) {
            throw new WrongMapping("at", "", "is missing: no column says when the customer spoke");
        }
        boolean says =
                mapping.column(Field.WORDS).isPresent()
                        || mapping.column(Field.THEMES).isPresent()
                        || mapping.constant(Field.THEMES).isPresent();
        if (!says) {
            throw new WrongMapping(
                    "words", "", "is missing, and so is themes: one of them needs a column");
        }
    }

    private Mapping dated(Mapping mapping) throws IOException {
        Survey survey = survey(mapping);
        String column = mapping.column(Field.AT).orElse("");
        if (survey.rows() == 0) {
            return mapping.with(Optional.of(DateFormat.ISO));
        }
        if (survey.dates().isEmpty()) {
            throw new WrongMapping(
                    "dateFormat",
                    "",
                    "is missing, and cannot be found out from column '%s'".formatted(column));
        }
        if (survey.dates().size() > 1) {
            throw new WrongMapping(
                    "dateFormat",
                    "",
                    "is missing, and every date of column '%s' fits %s: say which"
                            .formatted(
                                    column,
                                    survey.dates().stream()
                                            .map(DateFormat::written)
                                            .collect(Collectors.joining(" and "))));
        }
        return mapping.with(Optional.of(survey.dates().get(0)));
    }
}
