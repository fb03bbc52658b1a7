package org.emptychair.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.SeenChair;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;

/**
 * A chair and how a page wishes to show it.
 *
 * @param chair what it says to this reader
 * @param zone the team's
 * @param sections the parts to show
 * @param departments whose contacts are counted; none means all
 * @param rows the most themes to show
 * @param meeting the day of the meeting, when the page names it
 * @param state what else the reader should know
 */
public record Panel(
        SeenChair chair,
        ZoneId zone,
        Set<Section> sections,
        List<Department> departments,
        int rows,
        Optional<LocalDate> meeting,
        State state) {
    public Panel {
        sections = Set.copyOf(sections);
        departments = List.copyOf(departments);
    }

    /**
     * The same panel on a page that can be looked at.
     *
     * @param jiraUrl where issues lead to
     * @param restUrl where the script asks for what is not known yet
     */
    public Panel onScreen(Optional<String> jiraUrl, Optional<String> restUrl) {
        State linked =
                new State(
                        state.heardAnything(),
                        state.recount(),
                        state.settingsUrl(),
                        jiraUrl,
                        restUrl);
        return new Panel(chair, zone, sections, departments, rows, meeting, linked);
    }

    /**
     * What the reader should know beside the counts.
     *
     * @param heardAnything whether any customer ever told us anything
     * @param recount how far a running recount has come, in percent
     * @param settingsUrl where the reader can change the settings, if the reader may
     * @param jiraUrl where people reach the Jira that is read
     * @param restUrl where the script asks for what is not known yet
     */
    public record State(
            boolean heardAnything,
            Optional<Integer> recount,
            Optional<String> settingsUrl,
            Optional<String> jiraUrl,
            Optional<String> restUrl) {
        /** Of a panel that leads nowhere but to the settings. */
        public State(
                boolean heardAnything, Optional<Integer> recount, Optional<String> settingsUrl) {
            this(heardAnything, recount, settingsUrl, Optional.empty(), Optional.empty());
        }

        /** An issue's key, leading to it where that is known. */
        public Piece issue(IssueKey named) {
            String key = named.text();
            return Piece.link(key, jiraUrl.map(url -> url + "/browse/" + key).orElse(""));
        }
    }
}
