package org.emptychair.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emptychair.contact.Department;
import org.emptychair.signal.CommonCause;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.ThemeFinding;
import org.emptychair.wocas.WocasReport;

/**
 * What a week says of the themes that some departments answer for: their rows of the report, and
 * nobody else's.
 *
 * <p>It holds counts and names of themes and no customer's word, since nobody knows what its reader
 * may see.
 *
 * @param departments whose themes these are, by name
 * @param commonCause to be told first, when there is one
 * @param report never all empty: without a row there is no letter
 */
public record Letter(
        IsoWeek week,
        List<Department> departments,
        Optional<CommonCause> commonCause,
        WocasReport report) {
    public Letter {
        departments = List.copyOf(departments);
        if (departments.isEmpty() || rows(report).findAny().isEmpty()) {
            throw new IllegalArgumentException(
                    "a letter about %s to %s has nothing to say".formatted(week, departments));
        }
    }

    /**
     * @return absent when the week's report has no row of these departments
     */
    public static Optional<Letter> of(Findings findings, Collection<Department> departments) {
        Predicate<ThemeFinding> theirs =
                it -> it.theme().owner().filter(departments::contains).isPresent();
        WocasReport all = WocasReport.of(findings);
        WocasReport report =
                new WocasReport(
                        all.rising().stream().filter(theirs).toList(),
                        all.steady().stream().filter(theirs).toList(),
                        all.quieter().stream().filter(theirs).toList());
        List<Department> owners =
                rows(report)
                        .flatMap(it -> it.theme().owner().stream())
                        .distinct()
                        .sorted(Readers.BY_NAME)
                        .toList();
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter(findings.week(), owners, findings.commonCause(), report));
    }

    /** The themes whose signal waits for the owner's line. */
    public List<ThemeFinding> unanswered() {
        return rows(report).filter(ThemeFinding::isUnanswered).toList();
    }

    private static Stream<ThemeFinding> rows(WocasReport report) {
        return Stream.of(report.rising(), report.steady(), report.quieter())
                .flatMap(Collection::stream);
    }
}
