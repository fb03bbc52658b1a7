package org.emptychair.chair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Slice;
import org.emptychair.setting.Mode;
import org.emptychair.week.IsoWeek;

/**
 * What the customer's chair says in one meeting, at one instant.
 *
 * @param asOf when it was read
 * @param week the last complete week, which its figures are of
 * @param slices whose contacts it counts, at least one; several are added up
 * @param mode the privacy mode it was read in
 * @param told what customers told us; absent as long as no week with a contact is complete
 */
public record Chair(
        Instant asOf, IsoWeek week, List<Slice> slices, Mode mode, Optional<Told> told) {
    public Chair {
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("a chair counts at least one slice, was given none");
        }
        slices = List.copyOf(slices);
    }

    /**
     * What customers told us.
     *
     * @param figures the headline figures
     * @param themes themes by last week's cases, most first, at most {@link LiveChair#MOST_THEMES};
     *     a theme not heard in any of the weeks is left out
     * @param unclassified the cases that no theme caught
     * @param cases all cases, each counted once however many themes it has
     */
    public record Told(Figures figures, List<ThemeLine> themes, Series unclassified, Series cases) {
        public Told {
            themes = List.copyOf(themes);
        }

        /** How much of last week no theme caught, in percent; absent when there was no case. */
        public Optional<Integer> unclassifiedPercent() {
            return cases.last() == 0
                    ? Optional.empty()
                    : Optional.of(Math.round(100f * unclassified.last() / cases.last()));
        }
    }
}
