package org.emptychair.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.servicetime.Activity;

/**
 * What a leader chose for their calendar, and how its last reading went.
 *
 * @param rules at most 50; the first that matches an appointment counts
 * @param feed whether an address is read by itself; it is a secret, so it is kept elsewhere
 * @param read when the feed was read last without a failure
 * @param failure one sentence on why it was not; absent when it was
 */
public record LeadersCalendar(
        List<ProposalRule> rules, boolean feed, Optional<Instant> read, Optional<String> failure) {
    /** Before anybody chose: nothing is proposed. */
    public static final LeadersCalendar NONE =
            new LeadersCalendar(List.of(), false, Optional.empty(), Optional.empty());

    private static final int MOST_RULES = 50;

    public LeadersCalendar {
        if (rules.size() > MOST_RULES) {
            throw new IllegalArgumentException(
                    "a calendar has at most %d rules, was given %d"
                            .formatted(MOST_RULES, rules.size()));
        }
        rules = List.copyOf(rules);
    }

    /** What an appointment would be; absent when no rule speaks of it. */
    public Optional<Activity> activity(Appointment appointment) {
        return rules.stream()
                .filter(rule -> rule.matches(appointment))
                .map(ProposalRule::activity)
                .findFirst();
    }

    public LeadersCalendar withRules(List<ProposalRule> others) {
        return new LeadersCalendar(others, feed, read, failure);
    }

    public LeadersCalendar withFeed(boolean on) {
        return new LeadersCalendar(rules, on, Optional.empty(), Optional.empty());
    }

    public LeadersCalendar readAt(Instant now) {
        return new LeadersCalendar(rules, feed, Optional.of(now), Optional.empty());
    }

    public LeadersCalendar failed(String sentence) {
        return new LeadersCalendar(rules, feed, read, Optional.of(sentence));
    }
}
