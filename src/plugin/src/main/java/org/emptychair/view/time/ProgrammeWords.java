package org.emptychair.view.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.servicetime.Baseline;
import org.emptychair.servicetime.Course;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.Share;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.TypedMinutes;
import org.emptychair.view.Texts;

/** Puts a leader's programme into words. */
public final class ProgrammeWords {
    private final Texts texts;
    private final LocalDate today;
    private final int goal;

    /**
     * How many customers waited.
     *
     * @param then when the programme began
     * @param now today, or when it ended
     */
    public record Waiting(int then, int now) {}

    public ProgrammeWords(Texts texts, LocalDate today, int goal) {
        this.texts = texts;
        this.today = today;
        this.goal = goal;
    }

    public ProgrammeView of(
            Programme programme,
            Course course,
            Optional<Baseline> baseline,
            Optional<Waiting> waiting) {
        List<ProgrammeView.Fact> facts = new ArrayList<>();
        facts.add(fact("before", before(baseline), ""));
        facts.add(fact("so-far", share(course.soFar()), minutes(course.soFar())));
        if (!today.isAfter(programme.end())) {
            facts.add(fact("ahead", ahead(course), left(course)));
        }
        facts.add(
                fact(
                        "weeks",
                        say(
                                "weeks.says",
                                number(course.confirmedWeeks()),
                                number(course.weeksToFinish())),
                        today.isAfter(programme.end()) ? finish(course) : ""));
        waiting.ifPresent(
                it ->
                        facts.add(
                                fact(
                                        "waiting",
                                        say("waiting.says", number(it.then()), number(it.now())),
                                        say("waiting.more"))));
        return new ProgrammeView(title(programme), facts);
    }

    private ProgrammeView.Fact fact(String name, String says, String more) {
        return new ProgrammeView.Fact(say(name), says, more);
    }

    private String title(Programme programme) {
        if (today.isBefore(programme.start())) {
            return say("begins", day(programme.start()));
        }
        return programme
                .on(today)
                .map(
                        day ->
                                say(
                                        "day",
                                        number(day.number()),
                                        number(day.of()),
                                        day(programme.start())))
                .orElseGet(() -> say("ended", day(programme.end())));
    }

    private String before(Optional<Baseline> baseline) {
        return baseline.map(
                        it ->
                                say(
                                        it.estimated() ? "before.guessed" : "before.known",
                                        number(it.percent())))
                .orElseGet(() -> say("before.unknown"));
    }

    private String share(Share soFar) {
        ShareRange range = soFar.against(goal);
        if (range.standing() == ShareRange.Standing.AWAY) {
            return say("nothing");
        }
        return range.isKnown()
                ? texts.say("emptychair.time.share", number(range.low()))
                : texts.say(
                        "emptychair.time.share.range", number(range.low()), number(range.high()));
    }

    private String minutes(Share soFar) {
        String known =
                say(
                        "minutes",
                        TypedMinutes.written(soFar.service()),
                        TypedMinutes.written(soFar.worked()));
        return soFar.unknown() == 0
                ? known
                : texts.sentences(
                        List.of(known, say("unknown", TypedMinutes.written(soFar.unknown()))));
    }

    private String ahead(Course course) {
        if (course.outOfReach()) {
            return say("out-of-reach", number(goal), number(course.best()));
        }
        return course.pace() == 0
                ? say("reached", number(goal))
                : say("pace", TypedMinutes.written(course.pace()), number(goal));
    }

    private String left(Course course) {
        return say("left", number(course.daysLeft()));
    }

    private String finish(Course course) {
        return say(course.confirmedWeeks() >= course.weeksToFinish() ? "finished" : "not-finished");
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private String say(String key, String... places) {
        return texts.say("emptychair.programme." + key, places);
    }
}
