package org.emptychair.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.SignalMemory;
import org.emptychair.signal.Signals;
import org.emptychair.signal.ThemeHistory;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.signal.WeekOfSignals;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.JudgedWeeks;

/** Says of decisions whether they helped, by the weeks before and after them. */
public final class Judgements {
    private final SignalHistory history;

    /** So far before a decision its weeks are looked at. */
    private static final int LOOKED_AT = BeforeAndAfter.LONGEST_LOOK + 1;

    /** So many weeks before them are judged as well, for what they hand on. */
    private static final int HANDED_ON = 26;

    private final Map<IsoWeek, WeekOfSignals> judged = new HashMap<>();
    private Optional<IsoWeek> judgedFrom;
    private final ZoneId zone;
    private final Companions companions;

    /**
     * @param weeks as far as they are known
     * @param zone in which a decision falls into its week
     * @param decisions among which some may share a verdict
     */
    public Judgements(JudgedWeeks weeks, ZoneId zone, Decisions decisions) {
        this.companions = new Companions(theme -> done(theme, decisions), zone);
        history = weeks.history();
        weeks.weeks().forEach(week -> judged.put(week.week(), week));
        judgedFrom = weeks.weeks().stream().findFirst().map(WeekOfSignals::week);
        this.zone = zone;
    }

    private static List<Decision> done(ThemeName theme, Decisions decisions) {
        Wanted wanted = Wanted.ALL.serving(theme).in(State.DONE);
        return decisions.newest(wanted, Optional.empty(), Decisions.MOST);
    }

    /** Absent for a decision that is not done, or that serves no theme which is counted. */
    public Optional<Judgement> of(Decision decision) {
        return weeks(decision).map(weeks -> judge(decision, weeks));
    }

    /** What it is judged by; absent when it is not judged. */
    public Optional<BeforeAndAfter> weeks(Decision decision) {
        List<ThemeHistory> served =
                history.themes().stream()
                        .filter(theme -> decision.terms().themes().contains(theme.name()))
                        .toList();
        if (decision.state() != State.DONE || served.isEmpty()) {
            return Optional.empty();
        }
        List<Course> courses = companions.of(decision).stream().map(Decision::course).toList();
        return courses.stream()
                .flatMap(it -> it.decidedAt().stream())
                .min(Comparator.naturalOrder())
                .map(this::week)
                .map(decided -> weeks(served, decided, last(courses)));
    }

    /** The week from which all of them are at work. */
    private Optional<IsoWeek> last(List<Course> courses) {
        return courses.stream()
                .flatMap(it -> it.doneAt().stream())
                .max(Comparator.naturalOrder())
                .map(this::week);
    }

    private BeforeAndAfter weeks(
            List<ThemeHistory> served, IsoWeek decided, Optional<IsoWeek> done) {
        judgeBefore(decided);
        return new BeforeAndAfter(
                range(),
                IntStream.range(0, range().size()).mapToObj(at -> week(served, at)).toList(),
                decided,
                done,
                dispersion(served, decided));
    }

    private Judgement judge(Decision decision, BeforeAndAfter weeks) {
        double after = mean(weeks.after());
        Optional<Boolean> reached =
                decision.terms()
                        .effect()
                        .flatMap(Expectation::below)
                        .filter(most -> weeks.outcome() != Outcome.TOO_EARLY)
                        .map(most -> after < most);
        return new Judgement(
                weeks.outcome(),
                mean(weeks.before()),
                after,
                weeks.effect(),
                reached,
                companions.of(decision).size());
    }

    private WeekRange range() {
        return history.range();
    }

    private IsoWeek week(Instant at) {
        return IsoWeek.of(at, zone);
    }

    private ServedWeek week(List<ThemeHistory> served, int at) {
        IsoWeek week = range().first().plus(at);
        int ours = served.stream().mapToInt(theme -> theme.cases().get(at)).sum();
        int all = history.themes().stream().mapToInt(theme -> theme.cases().get(at)).sum();
        Verdict loudest =
                served.stream()
                        .flatMap(theme -> verdict(theme.name(), week).stream())
                        .map(ThemeVerdict::verdict)
                        .min(Comparator.comparing(Judgements::quietness))
                        .orElse(Verdict.NO_VERDICT);
        boolean complete = served.stream().noneMatch(it -> it.incomplete().contains(week));
        return new ServedWeek(ours, all - ours, loudest, complete);
    }

    private static int quietness(Verdict verdict) {
        if (verdict.isSignal()) {
            return 0;
        }
        return verdict == Verdict.WATCH ? 1 : 2;
    }

    /** The largest that a served theme's tests had when it was decided: what errs is careful. */
    private double dispersion(List<ThemeHistory> served, IsoWeek decided) {
        return served.stream()
                .flatMap(theme -> verdict(theme.name(), decided.plus(-1)).stream())
                .flatMap(verdict -> verdict.evidence().stream())
                .map(Evidence::usual)
                .mapToDouble(Usual::dispersion)
                .max()
                .orElse(0);
    }

    private Optional<ThemeVerdict> verdict(ThemeName theme, IsoWeek week) {
        return Optional.ofNullable(judged.get(week)).flatMap(it -> it.of(theme));
    }

    /**
     * Judges the weeks around an old decision that nobody judged: without their noise and their
     * scatter it would be judged again with less doubt than when it was new.
     */
    private void judgeBefore(IsoWeek decided) {
        IsoWeek first = decided.plus(-LOOKED_AT);
        if (judgedFrom.filter(from -> first.compareTo(from) < 0).isEmpty()) {
            return;
        }
        IsoWeek end = judgedFrom.orElse(first);
        IsoWeek from = first.plus(-HANDED_ON);
        SignalMemory memory = SignalMemory.NONE;
        for (IsoWeek week : range().weeks()) {
            if (week.compareTo(from) >= 0 && week.compareTo(end) < 0) {
                WeekOfSignals signals = Signals.judge(history, week, memory);
                memory = signals.memory();
                judged.put(week, signals);
            }
        }
        judgedFrom = Optional.of(first);
    }

    private static double mean(List<ServedWeek> weeks) {
        return weeks.stream().mapToInt(ServedWeek::served).average().orElse(0);
    }
}
