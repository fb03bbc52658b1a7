package org.emptychair.atlassian.confluence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leave;
import org.emptychair.leader.TypedHours;
import org.emptychair.leader.WorkingTime;
import org.emptychair.leader.WorkingWeek;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.view.time.HoursView;

/** A leader's own hours of work, days off and choices on their page; nobody else sees them. */
final class MyHours {
    static final Set<String> ACTIONS = Set.of("hours", "leave-add", "leave-remove", "own");

    private final Running running;
    private final Texts texts;
    private final Leader leader;
    private final LocalDate today;

    MyHours(Running running, ConfluenceRoot root, Leader leader) {
        this.running = running;
        this.texts = root.texts();
        this.leader = leader;
        ZoneId zone = root.settings().current().zone();
        this.today = LocalDate.ofInstant(root.clock().instant(), zone);
    }

    HoursView view() {
        NavigableMap<LocalDate, WorkingWeek> weeks = new TreeMap<>(leader.work().weeks());
        Map.Entry<LocalDate, WorkingWeek> now = weeks.floorEntry(today);
        List<String> history = new ArrayList<>();
        weeks.descendingMap()
                .forEach(
                        (from, week) ->
                                history.add(
                                        texts.say(
                                                "emptychair.hours.since",
                                                day(from),
                                                TypedHours.written(week))));
        List<HoursView.Leave> leave = new ArrayList<>();
        for (Leave days : leader.work().leave()) {
            String says = days.half() ? "emptychair.leave.half" : "emptychair.leave.whole";
            leave.add(
                    new HoursView.Leave(
                            leave.size(), texts.say(says, day(days.first()), day(days.last()))));
        }
        return new HoursView(
                TypedHours.written(now == null ? WorkingWeek.USUAL : now.getValue()),
                today.toString(),
                history,
                leave,
                leader.estimate().map(String::valueOf).orElse(""),
                leader.agreed());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    MyTimeTyped run(MyTimeTyped typed) {
        try {
            running.leading().leaders().keep(changed(typed));
            return MyTimeTyped.after("hours");
        } catch (DateTimeException none) {
            return typed.warned(texts.say("emptychair.hours.day.wrong"));
        } catch (IllegalArgumentException wrong) {
            return typed.warned(texts.say("emptychair.hours.wrong", RefusedWords.of(texts, wrong)));
        }
    }

    private Leader changed(MyTimeTyped typed) {
        return switch (typed.value("action")) {
            case "hours" -> leader.working(week(typed));
            case "leave-add" -> leader.working(away(typed));
            case "leave-remove" -> leader.working(back(typed.value("place")));
            default -> leader.saying("yes".equals(typed.value("agreed")), estimate(typed));
        };
    }

    private WorkingTime week(MyTimeTyped typed) {
        WorkingWeek week = TypedHours.read(typed.value("hours"));
        NavigableMap<LocalDate, WorkingWeek> weeks = new TreeMap<>(leader.work().weeks());
        weeks.put(LocalDate.parse(typed.value("day")), week);
        return new WorkingTime(weeks, leader.work().leave());
    }

    private WorkingTime away(MyTimeTyped typed) {
        LocalDate first = LocalDate.parse(typed.value("day"));
        String until = typed.value("until");
        LocalDate last = until.isEmpty() ? first : LocalDate.parse(until);
        List<Leave> leave = new ArrayList<>(leader.work().leave());
        leave.add(new Leave(first, last, "yes".equals(typed.value("half"))));
        return new WorkingTime(leader.work().weeks(), leave);
    }

    private WorkingTime back(String place) {
        List<Leave> leave = new ArrayList<>(leader.work().leave());
        if (place.matches("\\d{1,4}") && Integer.parseInt(place) < leave.size()) {
            leave.remove(Integer.parseInt(place));
        }
        return new WorkingTime(leader.work().weeks(), leave);
    }

    private static Optional<Integer> estimate(MyTimeTyped typed) {
        String text = typed.value("estimate");
        if (!text.matches("\\d{0,3}")) {
            throw new IllegalArgumentException("'%s' is no percent".formatted(text));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(text));
    }
}
