package org.emptychair.view.panel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Timers;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.panel.FormView.FieldView;

/** What a leader may do about their own time on the panel: log it, or let a timer run. */
final class TimeForms {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY_AND_CLOCK =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Phrases phrases;
    private final ZoneId zone;

    TimeForms(Phrases phrases, ZoneId zone) {
        this.phrases = phrases;
        this.zone = zone;
    }

    List<FormView> of(Panel.Reach reach, LocalDate today) {
        return reach.timer()
                .map(timer -> List.of(log(reach, today), stop(reach, timer, today), discard(reach)))
                .orElseGet(() -> List.of(log(reach, today), start(reach)));
    }

    private FormView log(Panel.Reach reach, LocalDate today) {
        return new FormView(
                "log",
                phrases.say("emptychair.form.log"),
                false,
                reach.rest() + "/service-times",
                List.of(
                        asked("duration", "emptychair.form.duration", "text", "", true),
                        activity(),
                        asked("day", "emptychair.form.day", "date", today.toString(), true),
                        asked("note", "emptychair.form.note", "text", "", false),
                        asked("issueKey", "emptychair.form.log-issue", "text", "", false)),
                phrases.say("emptychair.form.log.send"));
    }

    private FormView start(Panel.Reach reach) {
        return new FormView(
                "timer",
                phrases.say("emptychair.form.timer"),
                false,
                timer(reach, ""),
                List.of(activity()),
                phrases.say("emptychair.form.timer.send"));
    }

    private FormView stop(Panel.Reach reach, Timers.Running timer, LocalDate today) {
        boolean sinceToday = LocalDate.ofInstant(timer.since(), zone).equals(today);
        String clock =
                (sinceToday ? CLOCK : DAY_AND_CLOCK)
                        .withLocale(phrases.texts().locale())
                        .format(timer.since().atZone(zone));
        return new FormView(
                "timer-stop",
                "",
                false,
                timer(reach, "/stop"),
                List.of(),
                phrases.say("emptychair.form.timer.stop", named(timer.activity()), clock));
    }

    private FormView discard(Panel.Reach reach) {
        return new FormView(
                "timer-discard",
                "",
                false,
                timer(reach, "/discard"),
                List.of(),
                phrases.say("emptychair.form.timer.discard"));
    }

    private static String timer(Panel.Reach reach, String what) {
        return reach.rest() + "/service-times/timer" + what;
    }

    private FieldView activity() {
        List<FormView.Choice> activities =
                Stream.of(Activity.values())
                        .map(it -> new FormView.Choice(it.name(), named(it)))
                        .toList();
        return new FieldView(
                "activity", phrases.say("emptychair.form.activity"), "text", "", true, activities);
    }

    private String named(Activity activity) {
        String word = activity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return phrases.say("emptychair.activity." + word);
    }

    private FieldView asked(
            String name, String label, String type, String value, boolean required) {
        return new FieldView(name, phrases.say(label), type, value, required, List.of());
    }
}
