package org.emptychair.atlassian.confluence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Wanted;
import org.emptychair.issue.IssueId;
import org.emptychair.link.AddedLink;
import org.emptychair.link.SinceThen;
import org.emptychair.setting.Mode;
import org.emptychair.view.Texts;

/** Issues that were linked to decisions in Jira, as one reader may know of them. */
final class LinkedIssues {
    private final ConfluenceRoot root;
    private final Running running;

    LinkedIssues(ConfluenceRoot root, Running running) {
        this.root = root;
        this.running = running;
    }

    /** One line for each that the reader sees in Jira, and one for all others together. */
    List<String> of(Decision decision) {
        List<AddedLink> links = running.deciding().added().of(List.of(decision.id()));
        Set<IssueId> visible = visible(links.stream().map(AddedLink::issue));
        List<String> seen =
                links.stream()
                        .filter(it -> it.issue().id().filter(visible::contains).isPresent())
                        .map(AddedLink::issue)
                        .map(it -> it.key())
                        .map(IssueKey::text)
                        .toList();
        int hidden = links.size() - seen.size();
        Texts texts = root.texts();
        Optional<String> named =
                seen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                texts.say("emptychair.decision.linked", String.join(", ", seen)));
        Optional<String> others =
                hidden == 0 ? Optional.empty() : Optional.of(counted("linked-hidden", hidden));
        return List.of(named, others).stream().flatMap(Optional::stream).toList();
    }

    /** Of the issues that a decision serves, those that the reader sees in Jira. */
    Set<IssueId> served(Decision decision) {
        return visible(decision.terms().issues().stream());
    }

    private Set<IssueId> visible(Stream<ServedIssue> issues) {
        Set<IssueId> ids = issues.flatMap(it -> it.id().stream()).collect(Collectors.toSet());
        return ids.isEmpty() || root.settings().current().mode() == Mode.SHARED
                ? Set.of()
                : rights().known(ids).visible();
    }

    private Rights rights() {
        return running.chairs().rights();
    }

    /** What happened to a meeting's decisions since it was closed; empty for nothing. */
    String since(long page, Instant closed) {
        List<Decision> decisions =
                running.deciding()
                        .decisions()
                        .newest(Wanted.ALL.onPage(page), Optional.empty(), Decisions.MOST);
        List<AddedLink> links =
                running.deciding().added().of(decisions.stream().map(Decision::id).toList());
        SinceThen since = SinceThen.of(decisions, links, closed);
        return since.isNothing()
                ? ""
                : root.texts()
                        .say(
                                "emptychair.since",
                                counted("linked", since.linked()),
                                counted("done", since.done()));
    }

    private String counted(String what, int count) {
        String key = "emptychair.since." + what + (count == 1 ? ".one" : ".many");
        return root.texts().say(key, Integer.toString(count));
    }
}
