package org.emptychair.host.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emptychair.host.demo.issue.DemoIssues;
import org.emptychair.host.demo.story.StoryTime;

/** Who sat in the chair of the demo's meetings that are over. */
final class DemoSeats {
    private static final String SCRIBE = "ines.haddad";

    /** By how many meetings ago, from the last one on: the complaint, and why it was hers. */
    private static final List<Map.Entry<String, String>> SAT =
            List.of(
                    Map.entry(
                            "Charged twice for a kettle, and nobody believes me",
                            "We had told her that she was mistaken"),
                    Map.entry(
                            "A box of broken glass instead of a lid",
                            "Her box stood on our table"));

    private final PluginRest rest;
    private final StoryTime time;
    private final List<Long> meetings;

    /**
     * @param meetings the ids of the pages, today's first
     */
    DemoSeats(PluginRest rest, StoryTime time, List<Long> meetings) {
        this.rest = rest;
        this.time = time;
        this.meetings = meetings;
    }

    /** Seats those who sat there; today's customer is chosen by the plugin itself. */
    void bring() throws IOException, InterruptedException {
        Map<String, String> keys = DemoIssues.keys(time);
        for (int ago = 1; ago < meetings.size(); ago++) {
            Map.Entry<String, String> sat = SAT.get(ago - 1);
            rest.as(SCRIBE)
                    .post(
                            "chair/seat?pageId=" + meetings.get(ago),
                            Map.of(
                                    "issueKey",
                                    String.valueOf(keys.get(sat.getKey())),
                                    "reason",
                                    sat.getValue()));
        }
    }
}
