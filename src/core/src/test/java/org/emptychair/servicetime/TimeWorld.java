package org.emptychair.servicetime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/** Leaders and a week that the tests of service time speak of. */
final class TimeWorld {
    static final PersonKey LENA = new PersonKey("key-lena");
    static final PersonKey INES = new PersonKey("key-ines");
    static final PersonKey KOFI = new PersonKey("key-kofi");
    static final Leader LENA_BERG = Leader.of(LENA, "Lena Berg");

    /** 9 to 15 November 2026. */
    static final IsoWeek WEEK_46 = IsoWeek.parse("2026-W46");

    static final LocalDate MONDAY = WEEK_46.monday();

    private static int number;

    private TimeWorld() {}

    static ServiceTime onDay(LocalDate day, int minutes) {
        return onDay(day, minutes, Activity.WORKING_COMPLAINTS);
    }

    static ServiceTime onDay(LocalDate day, int minutes, Activity activity) {
        return told(new Span.OnDay(day, minutes), activity, Rank.BY_HAND, Optional.empty());
    }

    static ServiceTime timed(String from, String to, Rank rank) {
        return told(between(from, to), Activity.WORKING_COMPLAINTS, rank, Optional.empty());
    }

    static Span.Between between(String from, String to) {
        return new Span.Between(Instant.parse(from), Instant.parse(to));
    }

    static ServiceTime told(Span span, Activity activity, Rank rank, Optional<IssueKey> issue) {
        Origin origin = new Origin("test", "t" + number++);
        return new ServiceTime(origin, LENA, span, activity, Optional.empty(), issue, rank, true);
    }

    static ServiceTime ofLeader(PersonKey leader, ServiceTime time) {
        return new ServiceTime(
                time.origin(),
                leader,
                time.span(),
                time.activity(),
                time.note(),
                time.issue(),
                time.rank(),
                time.accepted());
    }
}
