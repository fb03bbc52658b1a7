package org.emptychair.atlassian.confluence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.CallDays;
import org.emptychair.servicetime.CallVisit;
import org.emptychair.servicetime.LeaderTime;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.view.time.CallDaysView;
import org.emptychair.view.time.MyTimeView;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;

/** A leader's call-centre days on their own page: booked, done, and what was learnt there. */
final class MyCallDays {
    static final Set<String> ACTIONS = Set.of("call-book", "call-learnt", "call-cancel");

    private static final int MOST_AHEAD = 400;

    private final Running running;
    private final Texts texts;
    private final Leader leader;
    private final LocalDate today;

    MyCallDays(Running running, ConfluenceRoot root, Leader leader) {
        this.running = running;
        this.texts = root.texts();
        this.leader = leader;
        ZoneId zone = root.settings().current().zone();
        this.today = LocalDate.ofInstant(root.clock().instant(), zone);
    }

    CallDaysView view() {
        LocalDate first = LocalDate.of(today.getYear(), Month.JANUARY, 1);
        LeaderTime year = running.leading().team().of(leader, first, today);
        int committed = running.leading().commitments().current().callDays();
        CallDays days = CallDays.of(year, today.getYear(), committed);
        return new CallDaysView(
                texts.say("emptychair.call-days.says", halves(days), Integer.toString(days.due())),
                today.plusDays(1).toString(),
                days(year, first).values().stream().map(visit -> day(visit, year)).toList());
    }

    /** Every day that was booked, or on which a shift was logged. */
    private SortedMap<LocalDate, CallVisit> days(LeaderTime year, LocalDate first) {
        SortedMap<LocalDate, CallVisit> days = new TreeMap<>();
        first.datesUntil(today.plusDays(1))
                .filter(day -> CallDays.halves(year, day) > 0)
                .forEach(day -> days.put(day, CallVisit.booked(day)));
        running.leading()
                .visits()
                .of(leader.key(), first, today.plusDays(MOST_AHEAD))
                .forEach(visit -> days.put(visit.day(), visit));
        return days;
    }

    private CallDaysView.Day day(CallVisit visit, LeaderTime year) {
        boolean over = !visit.day().isAfter(today);
        int halves = over ? CallDays.halves(year, visit.day()) : 0;
        String state = halves == 2 ? "done" : halves == 1 ? "half" : over ? "no-shift" : "booked";
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(texts.locale())
                        .format(visit.day());
        return new CallDaysView.Day(
                visit.day().toString(),
                texts.say("emptychair.call-days." + state, day),
                halves > 0,
                visit.learnt().orElse(""),
                themes(visit),
                halves == 0);
    }

    private List<MyTimeView.Choice> themes(CallVisit visit) {
        return running.theming().themes().all().stream()
                .map(
                        theme ->
                                new MyTimeView.Choice(
                                        Long.toString(theme.id().value()),
                                        theme.name().text(),
                                        visit.theme().filter(theme.id()::equals).isPresent()))
                .toList();
    }

    private static String halves(CallDays days) {
        String half = days.halves() % 2 == 0 ? "" : "\u00bd";
        int whole = days.halves() / 2;
        return whole == 0 && !half.isEmpty() ? half : whole + half;
    }

    MyTimeTyped run(MyTimeTyped typed) {
        try {
            LocalDate day = LocalDate.parse(typed.value("day"));
            return switch (typed.value("action")) {
                case "call-book" -> booked(typed, day);
                case "call-learnt" -> learnt(typed, day);
                default -> cancelled(day);
            };
        } catch (DateTimeException none) {
            return typed.warned(texts.say("emptychair.time.day.wrong", typed.value("day")));
        } catch (IllegalArgumentException wrong) {
            return typed.warned(texts.say("emptychair.time.wrong", RefusedWords.of(texts, wrong)));
        }
    }

    private MyTimeTyped booked(MyTimeTyped typed, LocalDate day) {
        boolean late = day.isBefore(today) || day.isAfter(today.plusDays(MOST_AHEAD));
        if (late || !leader.tenure().covers(day)) {
            return typed.warned(texts.say("emptychair.call-days.not-then", day.toString()));
        }
        if (running.leading().visits().on(leader.key(), day).isEmpty()) {
            running.leading().visits().keep(leader.key(), CallVisit.booked(day));
        }
        return MyTimeTyped.after("call-day");
    }

    private MyTimeTyped learnt(MyTimeTyped typed, LocalDate day) {
        if (day.isAfter(today)) {
            return typed.warned(texts.say("emptychair.call-days.not-over", day.toString()));
        }
        Map<String, Theme> themes =
                running.theming().themes().all().stream()
                        .collect(
                                Collectors.toMap(
                                        theme -> Long.toString(theme.id().value()),
                                        Function.identity()));
        Optional<ThemeId> theme =
                Optional.ofNullable(themes.get(typed.value("theme"))).map(Theme::id);
        Optional<String> text =
                Optional.of(typed.value("learnt")).filter(given -> !given.isEmpty());
        running.leading().visits().keep(leader.key(), new CallVisit(day, text, theme));
        return MyTimeTyped.after("call-day");
    }

    private MyTimeTyped cancelled(LocalDate day) {
        running.leading().visits().remove(leader.key(), day);
        return MyTimeTyped.after("call-day");
    }
}
