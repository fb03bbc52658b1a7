package org.emptychair.chair.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.leader.PersonKey;

/** Ines Haddad's leadership meeting: Thursdays at ten in Berlin. */
final class SeriesWorld {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    static final PersonKey INES = new PersonKey("user-ines.haddad");

    private SeriesWorld() {}

    static Rhythm thursdays(Ahead ahead, LocalDate... skipped) {
        return new Rhythm(
                DayOfWeek.THURSDAY, 10, BERLIN, new TreeSet<>(Arrays.asList(skipped)), ahead);
    }

    static Plan leadershipMeeting(Rhythm rhythm) {
        return new Plan(INES, "LEAD", Optional.of(7L), "Leadership meeting {date}", rhythm);
    }
}
