package org.emptychair.view.time;

import java.util.List;

/**
 * What a leader's calendar proposes, and the rules by which it does.
 *
 * @param proposals earliest first
 * @param rules in the order in which they are tried
 * @param activities to choose from for a new rule
 * @param feed how the feed is, in words
 * @param followed whether a feed is read
 * @param mayFollow whether the administrators allow any host
 */
public record CalendarView(
        List<Proposal> proposals,
        List<Rule> rules,
        List<MyTimeView.Choice> activities,
        String feed,
        boolean followed,
        boolean mayFollow) {
    public CalendarView {
        proposals = List.copyOf(proposals);
        rules = List.copyOf(rules);
        activities = List.copyOf(activities);
    }

    /**
     * One proposal.
     *
     * @param what when, how long and what, in words
     * @param title of its appointment; empty for none
     */
    public record Proposal(String id, String what, String title) {}

    /**
     * One rule.
     *
     * @param place its place among the rules, from 0
     */
    public record Rule(int place, String says) {}
}
