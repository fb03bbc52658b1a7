package org.emptychair.view.decision;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.BeforeAndAfter;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Effect;
import org.emptychair.decision.Judgement;
import org.emptychair.decision.Member;
import org.emptychair.decision.Outcome;
import org.emptychair.decision.PeopleServed;
import org.emptychair.decision.Review;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Tone;
import org.emptychair.view.chart.Chart;
import org.emptychair.view.chart.LineView;
import org.emptychair.view.chart.Lines;
import org.emptychair.view.letter.OutboxView.Choice;
import org.emptychair.week.IsoWeek;

/** Finds the words and draws the weeks for the review of a decision. */
public final class ReviewWords {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 96;
    private static final int WEEKS_BEFORE = 12;

    private final Phrases phrases;
    private final Moments moments;
    private final ZoneId zone;

    public ReviewWords(Phrases phrases, Moments moments, ZoneId zone) {
        this.phrases = phrases;
        this.moments = moments;
        this.zone = zone;
    }

    /** "It helped" and its like. */
    public String outcome(Outcome outcome) {
        return phrases.say("emptychair.outcome." + word(outcome));
    }

    /** As forms send it. */
    public static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Owner, day, themes, what was expected; no issue, since not every reader may see it. */
    public List<String> facts(Decision decision) {
        List<String> facts = new ArrayList<>();
        decision.terms().owner().map(Member::name).ifPresent(facts::add);
        decision.course()
                .doneAt()
                .map(at -> phrases.say("emptychair.decisions.done", moments.day(at)))
                .or(() -> due(decision))
                .ifPresent(facts::add);
        if (!decision.terms().themes().isEmpty()) {
            facts.add(phrases.say("emptychair.decisions.serves-themes", themes(decision)));
        }
        decision.terms()
                .effect()
                .map(effect -> phrases.say("emptychair.decisions.expected", effect))
                .ifPresent(facts::add);
        return facts;
    }

    private Optional<String> due(Decision decision) {
        return decision.terms()
                .due()
                .map(day -> phrases.say("emptychair.decisions.due", moments.day(day)));
    }

    private String themes(Decision decision) {
        return phrases.texts()
                .list(decision.terms().themes().stream().map(ThemeName::text).toList());
    }

    /**
     * @param judgement absent when no theme is counted for it
     * @param weeks what it was judged by
     */
    public ReviewView.Found found(
            Decision decision,
            Optional<Judgement> judgement,
            Optional<BeforeAndAfter> weeks,
            PeopleServed people) {
        Outcome outcome =
                judgement.map(Judgement::outcome).orElseGet(() -> decision.withoutCounts());
        List<String> figures = new ArrayList<>();
        judgement.ifPresent(it -> figures(it, figures));
        if (people.served() > 0) {
            figures.add(
                    phrases.plural(
                            "emptychair.review.people.",
                            people.served(),
                            phrases.count(people.answered()),
                            phrases.count(people.helped())));
        }
        if (judgement.isEmpty() && outcome == Outcome.CANNOT_TELL) {
            figures.add(phrases.say("emptychair.review.uncounted"));
        }
        weeks.map(this::days).ifPresent(figures::add);
        return new ReviewView.Found(
                outcome(outcome), figures, weeks.flatMap(it -> line(decision, it)));
    }

    private void figures(Judgement judgement, List<String> figures) {
        judgement.effect().map(effect -> effect(judgement, effect)).ifPresent(figures::addAll);
        judgement
                .reached()
                .map(
                        it ->
                                phrases.say(
                                        it
                                                ? "emptychair.review.reached"
                                                : "emptychair.review.missed"))
                .ifPresent(figures::add);
        if (judgement.shared() > 1) {
            figures.add(
                    phrases.say("emptychair.review.shared", phrases.number(judgement.shared())));
        }
    }

    private List<String> effect(Judgement judgement, Effect effect) {
        return List.of(
                phrases.say(
                        "emptychair.review.weeks",
                        phrases.count((int) Math.round(judgement.before())),
                        phrases.count((int) Math.round(judgement.after()))),
                phrases.say(
                        "emptychair.review.effect",
                        factor(effect.factor()),
                        factor(effect.low()),
                        factor(effect.high())));
    }

    private String factor(double factor) {
        NumberFormat format = NumberFormat.getNumberInstance(phrases.texts().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(factor);
    }

    private String days(BeforeAndAfter weeks) {
        String decided = phrases.week(weeks.decided());
        return weeks.done()
                .map(done -> phrases.say("emptychair.review.days", decided, phrases.week(done)))
                .orElseGet(() -> phrases.say("emptychair.review.decided", decided));
    }

    /** From some weeks before it was decided to now; absent when nothing of that is known. */
    private Optional<LineView> line(Decision decision, BeforeAndAfter weeks) {
        IsoWeek first = weeks.range().first();
        int from = Math.max(0, first.until(weeks.decided()) - WEEKS_BEFORE);
        if (from >= weeks.range().size()) {
            return Optional.empty();
        }
        List<Chart.Point> points =
                IntStream.range(from, weeks.range().size())
                        .mapToObj(at -> point(first.plus(at), weeks.weeks().get(at).served()))
                        .toList();
        List<Integer> marks =
                Stream.concat(Stream.of(weeks.decided()), weeks.done().stream())
                        .map(week -> first.until(week) - from)
                        .filter(at -> at >= 0 && at < points.size())
                        .distinct()
                        .toList();
        String title = phrases.say("emptychair.review.line", themes(decision));
        Chart chart = new Chart(title, points, Optional.empty(), Tone.PLAIN, days(weeks));
        return Optional.of(new Lines(phrases, WIDTH, HEIGHT).draw(chart.marked(marks)));
    }

    private Chart.Point point(IsoWeek week, int count) {
        OptionalInt told = phrases.tell(count);
        double level = told.isPresent() ? told.getAsInt() : Discretion.FEWEST / 2.0;
        return new Chart.Point(phrases.week(week), OptionalDouble.of(level), phrases.count(count));
    }

    /** Whose word there is, or who has it; empty when anybody may say it who edits the page. */
    public String said(Decision decision) {
        return decision.review()
                .map(this::said)
                .or(
                        () ->
                                decision.terms()
                                        .owner()
                                        .map(
                                                it ->
                                                        phrases.say(
                                                                "emptychair.review.owner",
                                                                it.name())))
                .orElse("");
    }

    private String said(Review review) {
        String day = moments.fullDay(review.at().atZone(zone).toLocalDate());
        String said =
                phrases.say(
                        "emptychair.review.said",
                        review.by().name(),
                        day,
                        outcome(review.outcome()));
        return review.comment()
                .map(it -> phrases.say("emptychair.review.commented", it))
                .map(comment -> phrases.texts().sentences(List.of(said, comment)))
                .orElse(said);
    }

    public ReviewView.Form form(Outcome chosen, String comment) {
        return new ReviewView.Form(
                Stream.of(Outcome.values())
                        .filter(it -> it != Outcome.NOT_DONE_YET)
                        .map(it -> new Choice(word(it), outcome(it), it == chosen))
                        .toList(),
                comment);
    }
}
