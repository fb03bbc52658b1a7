package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.emptychair.calendar.Calendars;
import org.emptychair.calendar.LeadersCalendar;
import org.emptychair.calendar.ProposalRule;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.jspecify.annotations.Nullable;

/** Leaders' calendars in a table of ActiveObjects. */
public final class AoCalendars implements Calendars {
    private static final String TAB = "\t";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoCalendars(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.CALENDARS);
    }

    @Override
    public LeadersCalendar of(PersonKey leader) {
        return row(leader).map(AoCalendars::read).orElse(LeadersCalendar.NONE);
    }

    @Override
    public LeadersCalendar change(PersonKey leader, UnaryOperator<LeadersCalendar> change) {
        return turns.take(
                () -> {
                    LeadersCalendar calendar = change.apply(of(leader));
                    CalendarRow row = row(leader).orElseGet(() -> created(leader));
                    row.setRules(written(calendar.rules()));
                    row.setFeed(calendar.feed());
                    row.setReadAt(calendar.read().map(Instant::toEpochMilli).orElse(null));
                    row.setFailure(calendar.failure().orElse(null));
                    row.save();
                    return calendar;
                });
    }

    @Override
    public SortedSet<PersonKey> withFeed() {
        return Arrays.stream(ao.find(CalendarRow.class))
                .filter(CalendarRow::isFeed)
                .map(row -> new PersonKey(row.getPerson()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CalendarRow created(PersonKey leader) {
        return ao.create(
                CalendarRow.class,
                Map.of(
                        "PERSON_KEY",
                        PersonHash.of(leader),
                        "PERSON",
                        leader.text(),
                        "FEED",
                        false));
    }

    private Optional<CalendarRow> row(PersonKey leader) {
        return Arrays.stream(ao.find(CalendarRow.class, "PERSON_KEY = ?", PersonHash.of(leader)))
                .findFirst();
    }

    private static LeadersCalendar read(CalendarRow row) {
        return new LeadersCalendar(
                rules(row.getRules()),
                row.isFeed(),
                ComplaintForm.instant(row.getReadAt()),
                Optional.ofNullable(row.getFailure()));
    }

    private static List<ProposalRule> rules(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.split(TAB, 3))
                        .map(
                                parts ->
                                        new ProposalRule(
                                                ProposalRule.Field.valueOf(parts[0]),
                                                parts[2],
                                                Activity.valueOf(parts[1])))
                        .toList();
    }

    private static @Nullable String written(List<ProposalRule> rules) {
        return rules.isEmpty()
                ? null
                : rules.stream()
                        .map(
                                rule ->
                                        String.join(
                                                TAB,
                                                rule.field().name(),
                                                rule.activity().name(),
                                                rule.text()))
                        .collect(Collectors.joining("\n"));
    }
}
