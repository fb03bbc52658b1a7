package org.emptychair.link;

import java.util.Map;
import java.util.TreeMap;
import org.emptychair.issue.IssueGone;

/** Issues with links, and how often each thing was asked. */
public final class InMemoryIssueLinks implements IssueLinks {
    public final Map<String, Map<String, IssueLink>> kept = new TreeMap<>();
    public int reads;
    public int writes;

    /** Says of each link that is to go that there is none. */
    public boolean denies;

    @Override
    public Map<String, IssueLink> of(String issue) {
        reads++;
        return Map.copyOf(kept.getOrDefault(issue, Map.of()));
    }

    @Override
    public void put(String issue, IssueLink link) {
        writes++;
        kept.computeIfAbsent(issue, key -> new TreeMap<>()).put(link.globalId(), link);
    }

    @Override
    public void remove(String issue, String globalId) {
        writes++;
        if (denies) {
            throw new IssueGone("Somebody in its place", issue);
        }
        kept.getOrDefault(issue, new TreeMap<>()).remove(globalId);
    }

    /** Issue and title of each link. */
    public String told() {
        StringBuilder told = new StringBuilder();
        kept.forEach(
                (issue, links) ->
                        links.values()
                                .forEach(
                                        it ->
                                                told.append(issue)
                                                        .append(": ")
                                                        .append(it.title())
                                                        .append(it.done() ? " (done)\n" : "\n")));
        return told.toString();
    }
}
