package org.emptychair.wocas.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

/** What every store of candidates does. */
public abstract class CandidatesContract {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final Candidate GIFT_CARDS =
            new Candidate("gift card refused", List.of("gift card", "till"), 9, 1, 26);
    private static final Candidate CHAT = new Candidate("chat freezes", List.of(), 6, 0, 26);

    /** Empty. */
    protected abstract Candidates candidates();

    @Test
    void whatWasFoundTakesThePlaceOfWhatWasFoundBefore() {
        assertThat(candidates().found()).isEmpty();

        candidates().keep(new Candidates.Found(WEEK, List.of(CHAT)));
        candidates().keep(new Candidates.Found(WEEK.plus(1), List.of(GIFT_CARDS, CHAT)));

        assertThat(candidates().found())
                .contains(new Candidates.Found(WEEK.plus(1), List.of(GIFT_CARDS, CHAT)));
    }

    @Test
    void aWeekWithoutAnyWasLookedAtAllTheSame() {
        candidates().keep(new Candidates.Found(WEEK, List.of()));

        assertThat(candidates().found()).contains(new Candidates.Found(WEEK, List.of()));
    }

    @Test
    void whatBecameAThemeIsTakenAway() {
        candidates().keep(new Candidates.Found(WEEK, List.of(GIFT_CARDS, CHAT)));

        assertThat(candidates().take(GIFT_CARDS.phrase())).isTrue();
        assertThat(candidates().take(GIFT_CARDS.phrase())).isFalse();

        assertThat(candidates().found()).contains(new Candidates.Found(WEEK, List.of(CHAT)));
    }

    @Test
    void whatIsMutedStaysAway() {
        candidates().keep(new Candidates.Found(WEEK, List.of(GIFT_CARDS, CHAT)));

        assertThat(candidates().mute(CHAT.phrase(), "Noor")).isTrue();
        assertThat(candidates().mute("parking", "Noor")).isFalse();
        assertThat(candidates().mute("-", "Noor")).isFalse();
        candidates().keep(new Candidates.Found(WEEK.plus(1), List.of(CHAT, GIFT_CARDS)));

        assertThat(candidates().muted()).containsExactly(CHAT.phrase());
        assertThat(candidates().found())
                .contains(new Candidates.Found(WEEK.plus(1), List.of(GIFT_CARDS)));
    }
}
