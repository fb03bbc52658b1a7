package org.emptychair.atlassian.csv.mapping;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out how dates are written, from the dates: 13/02/2026 has its day first, and what would lie
 * in the future is not meant that way.
 */
public final class DateGuess {
    private static final List<String> DAYS =
            List.of(
                    "d.M.yyyy",
                    "d/M/yyyy",
                    "M/d/yyyy",
                    "yyyy/M/d",
                    "yyyy年M月d日",
                    "d-M-yyyy",
                    "M-d-yyyy",
                    "d.M.yy",
                    "d/M/yy",
                    "M/d/yy",
                    "d MMM yyyy",
                    "d-MMM-yyyy",
                    "d MMMM yyyy",
                    "MMM d, yyyy",
                    "MMMM d, yyyy",
                    "yyyyMMdd",
                    "yyyy-M-d");
    private static final List<String> TIMES =
            List.of("", " H:mm", " H:mm:ss", ", H:mm", ", H:mm:ss", " h:mm a", " h:mm:ss a");
    private static final int TRIED = 200;

    private final ZoneId zone;
    private final Instant latest;
    private List<Candidate> candidates = new ArrayList<>();
    private int seen;

    private static final class Candidate {
        private final DateFormat format;
        private int fits;
        private int meaning;

        private Candidate(DateFormat format) {
            this.format = format;
        }
    }

    /**
     * @param latest no contact was made after it
     */
    public DateGuess(ZoneId zone, Instant latest) {
        this.zone = zone;
        this.latest = latest;
        Stream.concat(
                        Stream.of(DateFormat.ISO),
                        TIMES.stream()
                                .flatMap(
                                        time ->
                                                DAYS.stream()
                                                        .map(day -> DateFormat.of(day + time))))
                .forEach(format -> candidates.add(new Candidate(format)));
    }

    /** Takes one more date into account; a blank one says nothing. */
    public void see(String cell) {
        if (cell.isBlank()) {
            return;
        }
        seen++;
        for (Candidate candidate : candidates) {
            candidate
                    .format
                    .read(cell, zone)
                    .filter(at -> !at.isAfter(latest))
                    .ifPresent(
                            at -> {
                                candidate.fits++;
                                candidate.meaning = 31 * candidate.meaning + at.hashCode();
                            });
        }
        if (seen == TRIED) {
            candidates.removeIf(candidate -> candidate.fits * 2 < seen);
        }
    }

    /** Whether more dates cannot tell more. */
    public boolean isDecided() {
        return seen >= TRIED && best().size() <= 1;
    }

    /**
     * The formats that fit most dates, and at least half of them: none when nothing fits, two when
     * the day cannot be told from the month.
     */
    public List<DateFormat> formats() {
        return best().stream().map(candidate -> candidate.format).toList();
    }

    private List<Candidate> best() {
        Set<Integer> meanings = new HashSet<>();
        int most =
                candidates.stream()
                        .map(candidate -> candidate.fits)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
        return candidates.stream()
                .filter(candidate -> candidate.fits == most && most > 0 && most * 2 >= seen)
                // Two formats that read every date alike, as with "5 May 2026", are one.
                .filter(candidate -> meanings.add(candidate.meaning))
                .toList();
    }
}
