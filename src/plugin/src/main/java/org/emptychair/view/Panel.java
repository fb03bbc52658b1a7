package org.emptychair.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;
import org.emptychair.servicetime.Timers;

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

    /** Whether it stands as it stood when its meeting closed. */
    public boolean isFrozen() {
        return chair.takenAt().isPresent();
    }

    /**
     * How the page's script reaches us, and what the reader may do there.
     *
     * @param rest the address of our REST
     * @param page the page's number
     * @param edits whether the reader may change the page
     * @param leads whether the reader is one of the leaders
     * @param serves whether the reader belongs to customer service
     * @param space the key of the space that holds the page; empty where it is not known
     * @param macro the id of what is shown on the page; empty where it has none
     * @param timer the reader's own, while it runs
     */
    public record Reach(
            String rest,
            long page,
            boolean edits,
            boolean leads,
            boolean serves,
            String space,
            String macro,
            Optional<Timers.Running> timer) {
        private static final String REST = "/rest/empty-chair/1.0";

        /** Of the whole panel. */
        public Reach(String rest, long page, boolean edits, boolean leads, boolean serves) {
            this(rest, page, edits, leads, serves, "", "", Optional.empty());
        }

        /** Of the whole panel, for a reader who does not belong to customer service. */
        public Reach(String rest, long page, boolean edits, boolean leads) {
            this(rest, page, edits, leads, false);
        }

        /** The same page, in that space. */
        public Reach in(String key) {
            return new Reach(rest, page, edits, leads, serves, key, macro, timer);
        }

        /** The same page, of one macro on it. */
        public Reach of(String id) {
            return new Reach(rest, page, edits, leads, serves, space, id, timer);
        }

        /** The same for a reader with this timer. */
        public Reach timed(Optional<Timers.Running> running) {
            return new Reach(rest, page, edits, leads, serves, space, macro, running);
        }

        /** Where it is told who sat in the chairs of the space; empty where that is not known. */
        public String history() {
            return space.isEmpty()
                    ? ""
                    : servlet("seats?space=" + URLEncoder.encode(space, StandardCharsets.UTF_8));
        }

        /** Where all that we show on the page is drawn again. */
        public String panels() {
            return servlet("panels?pageId=" + page);
        }

        /** Where something is done with the meeting: {@code close} or {@code reopen}. */
        public String meeting(String what) {
            return rest + "/chair/" + what + "?pageId=" + page;
        }

        /** The page on which a meeting is closed, and then and now are set side by side. */
        public String meetingPage() {
            return servlet("meeting?pageId=" + page);
        }

        /** Where it is shown on the screen of a meeting room. */
        public String present() {
            return servlet("present?pageId=" + page);
        }

        /** What our customers are saying, told in full. */
        public String report() {
            return servlet("wocas");
        }

        /** The reader's own time. */
        public String myTime() {
            return servlet("my-time");
        }

        private String servlet(String path) {
            int end = rest.endsWith(REST) ? rest.length() - REST.length() : 0;
            return rest.substring(0, end) + "/plugins/servlet/empty-chair/" + path;
        }
    }

    /**
     * The same panel on a page that can be looked at.
     *
     * @param jiraUrl where issues lead to
     * @param reach how the page's script reaches us; absent for a page that is not stored
     */
    public Panel onScreen(Optional<String> jiraUrl, Optional<Reach> reach) {
        State linked =
                new State(
                        state.heardAnything(),
                        state.recount(),
                        state.settingsUrl(),
                        state.openJql(),
                        jiraUrl,
                        reach,
                        state.authoriseUrl(),
                        state.candidates(),
                        state.meeting());
        return new Panel(chair, zone, sections, departments, rows, meeting, linked);
    }

    /**
     * What the reader should know beside the counts.
     *
     * @param heardAnything whether any customer ever told us anything
     * @param recount how far a running recount has come, in percent
     * @param settingsUrl where the reader can change the settings, if the reader may
     * @param openJql the search that finds all open complaints, when there is a scope of them
     * @param jiraUrl where people reach the Jira that is read
     * @param reach how the page's script reaches us; absent for a page that is not stored
     * @param authoriseUrl where the reader allows us to ask Jira as them, when they have not yet
     * @param candidates possible new subjects that nobody decided on yet
     * @param meeting whether it is closed
     */
    public record State(
            boolean heardAnything,
            Optional<Integer> recount,
            Optional<String> settingsUrl,
            Optional<String> openJql,
            Optional<String> jiraUrl,
            Optional<Reach> reach,
            Optional<String> authoriseUrl,
            int candidates,
            ClosedMeetings.Standing meeting) {
        /** Of a panel that leads nowhere else yet. */
        public State(
                boolean heardAnything,
                Optional<Integer> recount,
                Optional<String> settingsUrl,
                Optional<String> openJql,
                Optional<String> authoriseUrl) {
            this(
                    heardAnything,
                    recount,
                    settingsUrl,
                    openJql,
                    Optional.empty(),
                    Optional.empty(),
                    authoriseUrl,
                    0,
                    ClosedMeetings.Standing.OPEN);
        }

        /** The same with possible new subjects. */
        public State withCandidates(int many) {
            return new State(
                    heardAnything,
                    recount,
                    settingsUrl,
                    openJql,
                    jiraUrl,
                    reach,
                    authoriseUrl,
                    many,
                    meeting);
        }

        /** The same of a meeting that stands so. */
        public State withMeeting(ClosedMeetings.Standing standing) {
            return new State(
                    heardAnything,
                    recount,
                    settingsUrl,
                    openJql,
                    jiraUrl,
                    reach,
                    authoriseUrl,
                    candidates,
                    standing);
        }

        /** Where the reader decides on them, if the reader may. */
        public String editorUrl() {
            return settingsUrl
                    .map(url -> url.replaceFirst("/settings$", "/themes#candidates"))
                    .orElse("");
        }

        /** All open complaints in Jira; absent where that is not known. */
        public Optional<Piece> allOpen(String text) {
            return openJql.flatMap(
                    jql ->
                            jiraUrl.map(
                                    url ->
                                            Piece.link(
                                                    text,
                                                    url
                                                            + "/issues/?jql="
                                                            + URLEncoder.encode(
                                                                    jql, StandardCharsets.UTF_8))));
        }

        /** An issue's key, leading to it where that is known. */
        public Piece issue(IssueKey named) {
            String key = named.text();
            return Piece.link(key, jiraUrl.map(url -> url + "/browse/" + key).orElse(""));
        }
    }
}
