package org.emptychair.atlassian.confluence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emptychair.calendar.LeadersCalendar;
import org.emptychair.calendar.ProposalRule;
import org.emptychair.complaint.Complaints;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Course;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.LeaderTime;
import org.emptychair.servicetime.Programme;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.view.time.CalendarView;
import org.emptychair.view.time.EntryWords;
import org.emptychair.view.time.MyTimeView;
import org.emptychair.view.time.ProgrammeView;
import org.emptychair.view.time.ProgrammeWords;

/** Fills the parts of a leader's own page that tell of their programme and their calendar. */
final class MyTimeParts {
    private static final int PROPOSED_DAYS = 100;

    private final Running running;
    private final ConfluenceRoot root;
    private final Texts texts;
    private final Leader leader;
    private final ZoneId zone;
    private final LocalDate today;

    MyTimeParts(Running running, ConfluenceRoot root, Leader leader) {
        this.running = running;
        this.root = root;
        this.texts = root.texts();
        this.leader = leader;
        this.zone = root.settings().current().zone();
        this.today = LocalDate.ofInstant(root.clock().instant(), zone);
    }

    /** Absent when none was begun. */
    Optional<ProgrammeView> programme() {
        return running.leading().commitments().current().programme().map(this::programme);
    }

    private ProgrammeView programme(Programme programme) {
        int goal = running.leading().commitments().current().goalOn(today);
        LeaderTime time =
                running.leading()
                        .team()
                        .of(leader, programme.baselineStart(), programme.weeks().last().sunday());
        return new ProgrammeWords(texts, today, goal)
                .of(
                        programme,
                        Course.of(time, programme, today, goal),
                        Course.baseline(time, programme, goal),
                        waiting(programme));
    }

    /** Nothing before it began, nor where no complaint was ever kept. */
    private Optional<ProgrammeWords.Waiting> waiting(Programme programme) {
        Complaints complaints = running.syncing().complaints();
        if (today.isBefore(programme.start()) || !complaints.any()) {
            return Optional.empty();
        }
        LocalDate end = programme.end().isBefore(today) ? programme.end().plusDays(1) : today;
        boolean over = programme.end().isBefore(today);
        return Optional.of(
                new ProgrammeWords.Waiting(
                        complaints
                                .standing(
                                        programme.start().atStartOfDay(zone).toInstant(), Set.of())
                                .waiting(),
                        complaints
                                .standing(
                                        over
                                                ? end.atStartOfDay(zone).toInstant()
                                                : root.clock().instant(),
                                        Set.of())
                                .waiting()));
    }

    CalendarView calendar() {
        LeadersCalendar calendar = running.leading().calendars().of(leader.key());
        return new CalendarView(
                running
                        .leading()
                        .proposals()
                        .open(leader, today.minusDays(PROPOSED_DAYS), today)
                        .stream()
                        .map(this::proposal)
                        .toList(),
                rules(calendar.rules()),
                Stream.of(Activity.values())
                        .map(it -> new MyTimeView.Choice(it.name(), say(it), false))
                        .toList(),
                feed(calendar),
                calendar.feed(),
                !running.calendars().hosts().current().isEmpty());
    }

    private CalendarView.Proposal proposal(Entry entry) {
        return new CalendarView.Proposal(
                Long.toString(entry.id().value()),
                new EntryWords(texts, zone).what(entry.time()),
                entry.time().note().orElse(""));
    }

    private List<CalendarView.Rule> rules(List<ProposalRule> rules) {
        List<CalendarView.Rule> lines = new ArrayList<>();
        for (ProposalRule rule : rules) {
            String where = rule.field().name().toLowerCase(Locale.ROOT);
            lines.add(
                    new CalendarView.Rule(
                            lines.size(),
                            texts.say(
                                    "emptychair.calendar.rule." + where,
                                    rule.text(),
                                    say(rule.activity()))));
        }
        return lines;
    }

    private String feed(LeadersCalendar calendar) {
        Moments moments =
                new Moments(
                        new Phrases(texts, new Discretion(Mode.AS_VIEWER)),
                        root.clock().instant(),
                        zone);
        if (!calendar.feed()) {
            return texts.say("emptychair.calendar.feed.none");
        }
        return calendar.failure()
                .map(
                        said ->
                                texts.say(
                                        "emptychair.calendar.feed.failed",
                                        RefusedWords.of(texts, said)))
                .or(
                        () ->
                                calendar.read()
                                        .map(
                                                at ->
                                                        texts.say(
                                                                "emptychair.calendar.feed.read",
                                                                moments.ago(at))))
                .orElseGet(() -> texts.say("emptychair.calendar.feed.soon"));
    }

    private String say(Activity activity) {
        String name = activity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.say("emptychair.time.activity." + name);
    }
}
