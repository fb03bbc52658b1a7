package org.emptychair.view.time;

import java.util.List;

/**
 * The administrators' page of the team, ready to be put into a template.
 *
 * @param notice what was just done; empty for nothing
 * @param warning what is wrong, with nothing stored; empty for nothing
 * @param leaders alphabetical by family name
 * @param strangers who else logs time on customers' issues
 * @param worklogs how far worklogs are read, in words
 * @param file what was typed of a file that was refused; empty else
 */
public record TeamView(
        MyTimeView.Place place,
        String notice,
        String warning,
        Goal goal,
        List<Person> leaders,
        List<Stranger> strangers,
        String worklogs,
        String file) {
    public TeamView {
        leaders = List.copyOf(leaders);
        strangers = List.copyOf(strangers);
    }

    /**
     * What the leaders committed to, as a form.
     *
     * @param start of the programme; empty for none
     * @param hosts from which calendars may come, one a line
     */
    public record Goal(
            String percent,
            String start,
            String days,
            String callDays,
            List<MyTimeView.Choice> visibilities,
            String hosts) {
        public Goal {
            visibilities = List.copyOf(visibilities);
        }
    }

    /**
     * One leader, as administrators see them.
     *
     * @param id the product's own key of the person
     * @param left the last day; empty while they lead
     */
    public record Person(
            String id,
            String user,
            String name,
            String title,
            String department,
            String joined,
            String left,
            String jiraUser) {}

    /** Somebody who logs time in Jira and is none of the leaders. */
    public record Stranger(String account, String says) {}
}
