package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Edit;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.LeaderTime;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.Timers;
import org.emptychair.servicetime.WeekShare;
import org.emptychair.view.Texts;
import org.emptychair.view.time.EntryWords;
import org.emptychair.view.time.MyTimeView;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** Fills a leader's own page. */
final class MyTimePage {
    private static final int WEEKS = 13;
    private static final int ENTRIES = 50;

    private final Running running;
    private final Leading leading;
    private final ConfluenceRoot root;
    private final Texts texts;
    private final People.Caller caller;
    private final PersonKey key;
    private final ZoneId zone;

    MyTimePage(Running running, ConfluenceRoot root, People.Caller caller) {
        this.running = running;
        this.leading = running.leading();
        this.root = root;
        this.texts = root.texts();
        this.caller = caller;
        this.key = new PersonKey(caller.key());
        this.zone = root.settings().current().zone();
    }

    static String address(ConfluenceRoot root) {
        return root.host().application().getBaseUrl(UrlMode.RELATIVE)
                + "/plugins/servlet/empty-chair/my-time";
    }

    MyTimeView view(MyTimeTyped typed, String xsrfToken) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        MyTimeParts parts = new MyTimeParts(running, root, leader());
        return new MyTimeView(
                new MyTimeView.Place(
                        address(root),
                        base
                                + "/download/resources/"
                                + Build.PLUGIN_KEY
                                + ":settings-page/settings.css",
                        root.services().xsrfChecks().getXsrfParameterName(),
                        xsrfToken),
                notice(typed.done()),
                typed.warning(),
                form(typed),
                leading.stopwatch().of(key).map(this::timer).orElse(""),
                leading.times().newest(key, Optional.empty(), ENTRIES).stream()
                        .map(this::line)
                        .toList(),
                leading.times().edits(key, ENTRIES).stream().map(this::line).toList(),
                weeks(),
                parts.programme(),
                parts.calendar(),
                new MyCallDays(running, root, leader()).view(),
                new MyHours(running, root, leader()).view());
    }

    private String notice(String done) {
        return switch (done) {
            case "log" -> texts.say("emptychair.time.done.log");
            case "save" -> texts.say("emptychair.time.done.save");
            case "delete" -> texts.say("emptychair.time.done.delete");
            case "confirm" -> texts.say("emptychair.time.done.confirm");
            case "start" -> texts.say("emptychair.time.done.start");
            case "stop" -> texts.say("emptychair.time.done.stop");
            case "call-day" -> texts.say("emptychair.call-days.kept");
            case "hours" -> texts.say("emptychair.hours.kept");
            case "accept" -> texts.say("emptychair.calendar.done.accept");
            case "decline" -> texts.say("emptychair.calendar.done.decline");
            case "rule" -> texts.say("emptychair.calendar.done.rule");
            case "feed" -> texts.say("emptychair.calendar.done.feed");
            case "file" -> texts.say("emptychair.calendar.done.file");
            case "discard" -> texts.say("emptychair.time.done.discard");
            default -> "";
        };
    }

    private MyTimeView.Form form(MyTimeTyped typed) {
        String day = typed.value("day");
        return new MyTimeView.Form(
                typed.value("id"),
                typed.value("version"),
                day.isEmpty() ? today().toString() : day,
                typed.value("duration"),
                Stream.of(Activity.values())
                        .map(
                                activity ->
                                        new MyTimeView.Choice(
                                                activity.name(),
                                                say(activity),
                                                activity.name().equals(typed.value("activity"))))
                        .toList(),
                typed.value("issue"),
                typed.value("note"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(root.clock().instant(), zone);
    }

    private String say(Activity activity) {
        String name = activity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.say("emptychair.time.activity." + name);
    }

    private String timer(Timers.Running timer) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(texts.locale());
        return texts.say(
                "emptychair.time.timer",
                say(timer.activity()),
                format.format(timer.since().atZone(zone)));
    }

    private MyTimeView.EntryLine line(Entry entry) {
        EntryWords words = new EntryWords(texts, zone);
        return new MyTimeView.EntryLine(
                Long.toString(entry.id().value()),
                Integer.toString(entry.version()),
                words.what(entry.time()),
                words.more(entry.time()),
                !entry.time().accepted());
    }

    private String line(Edit edit) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(texts.locale());
        String at = format.format(edit.by().at().atZone(zone));
        String who =
                root.accounts()
                        .of(edit.by().person().text())
                        .map(Accounts.Account::fullName)
                        .orElse(edit.by().person().text());
        EntryWords words = new EntryWords(texts, zone);
        return edit.after()
                .map(
                        now ->
                                texts.say(
                                        "emptychair.time.changed",
                                        at,
                                        who,
                                        words.whole(edit.before()),
                                        words.whole(now)))
                .orElseGet(
                        () ->
                                texts.say(
                                        "emptychair.time.deleted",
                                        at,
                                        who,
                                        words.whole(edit.before())));
    }

    private Leader leader() {
        return leading.leaders().find(key).orElseGet(() -> Leader.of(key, caller.name()));
    }

    private List<MyTimeView.WeekLine> weeks() {
        WeekRange range = WeekRange.endingWith(IsoWeek.of(today()), WEEKS);
        LeaderTime time =
                leading.team().of(leader(), range.first().monday(), range.last().sunday());
        List<MyTimeView.WeekLine> lines = new ArrayList<>();
        range.weeks().forEach(week -> lines.add(line(time.week(week))));
        Collections.reverse(lines);
        return lines;
    }

    private MyTimeView.WeekLine line(WeekShare week) {
        int goal = leading.commitments().current().goalOn(week.week().sunday());
        ShareRange share = week.share().against(goal);
        long open = week.open().stream().filter(day -> !day.isAfter(today())).count();
        return new MyTimeView.WeekLine(
                week.week().toString(),
                texts.say("emptychair.time.week", Integer.toString(week.week().number())),
                share(share),
                texts.say(
                        "emptychair.time.standing."
                                + share.standing()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        Integer.toString(goal)),
                open == 0 ? "" : texts.say("emptychair.time.week.open", Long.toString(open)));
    }

    private String share(ShareRange share) {
        if (share.standing() == ShareRange.Standing.AWAY) {
            return "";
        }
        return share.isKnown()
                ? texts.say("emptychair.time.share", Integer.toString(share.low()))
                : texts.say(
                        "emptychair.time.share.range",
                        Integer.toString(share.low()),
                        Integer.toString(share.high()));
    }
}
