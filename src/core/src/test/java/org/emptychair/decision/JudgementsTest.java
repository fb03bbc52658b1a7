package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.Signals;
import org.emptychair.signal.ThemeHistory;
import org.emptychair.signal.WeekOfSignals;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.JudgedWeeks;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final WeekRange RANGE = WeekRange.endingWith(IsoWeek.parse("2026-W46"), 60);
    private static final IsoWeek DECIDED = IsoWeek.parse("2026-W30");
    private static final int AT = RANGE.first().until(DECIDED);

    private static List<Integer> weeks(IntUnaryOperator count) {
        return IntStream.range(0, RANGE.size()).map(count).boxed().toList();
    }

    private static ThemeHistory theme(ThemeName name, IntUnaryOperator count) {
        return ThemeHistory.complete(name, RANGE.first().plus(-30), weeks(count), weeks(week -> 3));
    }

    /** Double charges of so many cases a week, beside a theme that goes on as ever. */
    private static Judgements judgements(IntUnaryOperator charges) {
        return judgements(charges, new InMemoryDecisions());
    }

    private static Judgements judgements(IntUnaryOperator charges, Decisions decisions) {
        SignalHistory history = history(charges);
        List<WeekOfSignals> judged = new ArrayList<>(Signals.replay(history));
        return new Judgements(new JudgedWeeks(history, judged), ZoneOffset.UTC, decisions);
    }

    private static SignalHistory history(IntUnaryOperator charges) {
        List<ThemeHistory> themes =
                List.of(theme(DELIVERY, week -> 60 + week % 3), theme(BILLING, charges));
        List<Integer> all = weeks(week -> 60 + week % 3 + charges.applyAsInt(week));
        XmrChart calm = XmrChart.ofCounts(RANGE, weeks(week -> 200));
        return new SignalHistory(calm, all, themes, List.of());
    }

    private static Instant in(IsoWeek week) {
        return week.start(ZoneOffset.UTC).plusSeconds(3_600);
    }

    private static Decision done(IsoWeek week, ThemeName... themes) {
        return done(new InMemoryDecisions(), week, themes);
    }

    private static Decision done(Decisions decisions, IsoWeek week, ThemeName... themes) {
        DecisionDraft draft =
                aDecision("Pay back at once").course(Course.done(in(DECIDED), in(week)));
        List.of(themes).forEach(draft::serving);
        return draft.in(decisions);
    }

    @Test
    void aDecisionAfterWhichAThemeHalvedHelped() {
        Judgement judgement =
                judgements(week -> (week < AT ? 82 : 41) + week % 2)
                        .of(done(DECIDED, BILLING))
                        .orElseThrow();

        assertThat(judgement.outcome()).isEqualTo(Outcome.HELPED);
        assertThat(judgement.before()).isEqualTo(82.5);
        assertThat(judgement.after()).isEqualTo(41.5);
        assertThat(judgement.effect().orElseThrow().factor()).isBetween(0.45, 0.55);
        assertThat(judgement.reached()).contains(false);
    }

    @Test
    void anOldDecisionIsJudgedAsItWasWhenItWasNew() {
        IntUnaryOperator loud =
                week -> (week == AT - 1 ? 500 : week < AT ? 82 : 41) + week % 7 * 15;
        SignalHistory history = history(loud);
        List<WeekOfSignals> all = Signals.replay(history);
        Decision decision = done(DECIDED, BILLING);

        BeforeAndAfter early = of(history, all).weeks(decision).orElseThrow();
        BeforeAndAfter late = of(history, all.subList(AT + 5, 60)).weeks(decision).orElseThrow();

        assertThat(early.dispersion()).isGreaterThan(0);
        assertThat(early.weeks().get(AT - 1).isLoud()).isTrue();
        assertThat(late.dispersion()).isEqualTo(early.dispersion());
        assertThat(late.before()).isEqualTo(early.before());
    }

    private static Judgements of(SignalHistory history, List<WeekOfSignals> judged) {
        return new Judgements(
                new JudgedWeeks(history, judged), ZoneOffset.UTC, new InMemoryDecisions());
    }

    @Test
    void whatWasExpectedIsReachedWhenTheWeeksAreBelowIt() {
        Judgement judgement =
                judgements(week -> week < AT ? 82 : 30).of(done(DECIDED, BILLING)).orElseThrow();

        assertThat(judgement.reached()).contains(true);
    }

    @Test
    void aDecisionAfterWhichNothingChangedIsSaidToHaveChangedNothing() {
        Judgement judgement =
                judgements(week -> 200 + week % 5).of(done(DECIDED, BILLING)).orElseThrow();

        assertThat(judgement.outcome()).isEqualTo(Outcome.NO_REAL_CHANGE);
    }

    @Test
    void untilSixWeeksHavePassedItIsTooEarly() {
        Judgement judgement =
                judgements(week -> 80).of(done(IsoWeek.parse("2026-W40"), BILLING)).orElseThrow();

        assertThat(judgement.outcome()).isEqualTo(Outcome.TOO_EARLY);
        assertThat(judgement.reached()).isEmpty();
    }

    @Test
    void whatIsNotDoneOrServesNoThemeIsNotJudged() {
        Judgements judgements = judgements(week -> 80);

        assertThat(judgements.of(aDecision("Later").serving(BILLING).in(new InMemoryDecisions())))
                .isEmpty();
        assertThat(judgements.of(done(DECIDED))).isEmpty();
        assertThat(judgements.of(done(DECIDED, PRAISE))).isEmpty();
    }

    @Test
    void onlyANumberOfCasesAWeekCanBeCounted() {
        assertThat(Expectation.below("double charges below 40 a week by week 8")).contains(40);
        assertThat(Expectation.below("Fewer than 7 per week")).contains(7);
        assertThat(Expectation.below("customers are happier")).isEmpty();
        assertThat(Expectation.below("below 99999999999 a week")).isEmpty();
    }

    @Test
    void decisionsOnOneThemeInOneWindowShareTheirVerdict() {
        InMemoryDecisions decisions = new InMemoryDecisions();
        Decision first = done(decisions, DECIDED, BILLING);
        Decision second = done(decisions, DECIDED.plus(5), BILLING);
        Decision late = done(decisions, DECIDED.plus(8), BILLING);
        Decision other = done(decisions, DECIDED.plus(1), DELIVERY);
        Judgements judgements = judgements(week -> (week < AT ? 82 : 41) + week % 2, decisions);

        Judgement shared = judgements.of(first).orElseThrow();

        assertThat(judgements.of(second)).contains(shared);
        assertThat(shared.outcome()).isEqualTo(Outcome.HELPED);
        assertThat(shared.shared()).isEqualTo(2);
        assertThat(judgements.weeks(second).orElseThrow().done()).contains(DECIDED.plus(5));
        assertThat(judgements.of(late).orElseThrow().shared()).isEqualTo(1);
        assertThat(judgements.of(other).orElseThrow().shared()).isEqualTo(1);
    }
}
