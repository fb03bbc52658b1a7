package org.emptychair.atlassian.confluence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Decision;
import org.emptychair.decision.ServedIssue;
import org.emptychair.issue.IssueId;
import org.emptychair.link.AddedLink;
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
                        : Optional.of(texts.say("emptychair.decision.linked", texts.list(seen)));
        Optional<String> others = hidden == 0 ? Optional.empty() : Optional.of(hidden(hidden));
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

    private String hidden(int count) {
        return root.texts()
                .say(
                        "emptychair.since.linked-hidden." + (count == 1 ? "one" : "many"),
                        Integer.toString(count));
    }
}
