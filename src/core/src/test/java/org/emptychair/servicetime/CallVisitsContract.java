package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.servicetime.TimeWorld.INES;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.MONDAY;

import java.util.Optional;
import org.emptychair.TestWorld;
import org.emptychair.wocas.ThemeId;
import org.junit.jupiter.api.Test;

/** What every keeper of call-centre days does. */
public abstract class CallVisitsContract {
    /** A keeper at which nobody booked a day. */
    protected abstract CallVisits empty();

    @Test
    void aDayIsBookedAndKeepsWhatWasLearntThere() {
        CallVisits visits = empty();
        CallVisit learnt =
                new CallVisit(
                        MONDAY,
                        Optional.of(TestWorld.HOSTILE.text() + " 고객"),
                        Optional.of(new ThemeId(7)));

        visits.keep(LENA, CallVisit.booked(MONDAY));
        visits.keep(LENA, learnt);

        assertThat(visits.on(LENA, MONDAY)).contains(learnt);
        assertThat(visits.of(LENA, MONDAY, MONDAY)).containsExactly(learnt);
    }

    @Test
    void daysComeInTheirOrderAndAreTheLeadersOwn() {
        CallVisits visits = empty();
        visits.keep(LENA, CallVisit.booked(MONDAY.plusDays(2)));
        visits.keep(LENA, CallVisit.booked(MONDAY));
        visits.keep(LENA, CallVisit.booked(MONDAY.plusDays(9)));
        visits.keep(INES, CallVisit.booked(MONDAY.plusDays(1)));

        assertThat(visits.of(LENA, MONDAY, MONDAY.plusDays(8)))
                .extracting(CallVisit::day)
                .containsExactly(MONDAY, MONDAY.plusDays(2));
        assertThat(visits.on(LENA, MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void whatIsGivenUpIsGone() {
        CallVisits visits = empty();
        visits.keep(LENA, CallVisit.booked(MONDAY));

        assertThat(visits.remove(INES, MONDAY)).isFalse();
        assertThat(visits.remove(LENA, MONDAY)).isTrue();
        assertThat(visits.remove(LENA, MONDAY)).isFalse();
        assertThat(visits.of(LENA, MONDAY, MONDAY)).isEmpty();
    }

    @Test
    void whatWasLearntIsShort() {
        Optional<String> learnt = Optional.of("x".repeat(501));

        assertThatThrownBy(() -> new CallVisit(MONDAY, learnt, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("learnt");
    }
}
