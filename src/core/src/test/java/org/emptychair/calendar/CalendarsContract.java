package org.emptychair.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.junit.jupiter.api.Test;

/** What every store of leaders' calendars does. */
public abstract class CalendarsContract {
    private static final PersonKey LENA = new PersonKey("key-lena");
    private static final PersonKey KOFI = new PersonKey("KEY-lena");
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00.250Z");

    /** A store without any calendar. */
    protected abstract Calendars empty();

    @Test
    void whatALeaderChoseIsFoundAsItWasKept() {
        Calendars calendars = empty();
        LeadersCalendar chosen =
                new LeadersCalendar(
                        List.of(
                                new ProposalRule(
                                        ProposalRule.Field.TITLE,
                                        "customer <b> \u00c4 x y",
                                        Activity.MEETING_CUSTOMERS),
                                new ProposalRule(
                                        ProposalRule.Field.ORGANISER,
                                        "@example.org",
                                        Activity.LISTENING)),
                        true,
                        Optional.of(NOON),
                        Optional.of("calendar.example.org does not answer"));

        assertThat(calendars.of(LENA)).isEqualTo(LeadersCalendar.NONE);
        calendars.change(LENA, it -> it.withFeed(true));
        assertThat(calendars.change(LENA, it -> it.feed() ? chosen : it)).isEqualTo(chosen);
        calendars.change(KOFI, it -> it);

        assertThat(calendars.of(LENA)).isEqualTo(chosen);
        assertThat(calendars.of(KOFI)).isEqualTo(LeadersCalendar.NONE);
        assertThat(calendars.withFeed()).containsExactly(LENA);
    }
}
