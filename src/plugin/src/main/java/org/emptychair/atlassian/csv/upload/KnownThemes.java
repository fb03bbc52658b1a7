package org.emptychair.atlassian.csv.upload;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** The themes that contacts have had so far. */
final class KnownThemes {
    private static final int WEEKS = 500;

    private KnownThemes() {}

    static Set<ThemeName> of(Contacts contacts, Instant now, ZoneId zone) {
        Set<ThemeName> known = new TreeSet<>();
        Optional<Instant> earliest = contacts.earliest();
        if (earliest.isEmpty()) {
            return known;
        }
        IsoWeek last = IsoWeek.of(now, zone).plus(1);
        IsoWeek first = IsoWeek.of(earliest.get(), zone);
        while (first.until(last) >= 0) {
            IsoWeek end = first.until(last) < WEEKS ? last : first.plus(WEEKS - 1L);
            known.addAll(contacts.weekly(Slice.ALL, new WeekRange(first, end)).themes().keySet());
            first = end.plus(1);
        }
        return known;
    }
}
