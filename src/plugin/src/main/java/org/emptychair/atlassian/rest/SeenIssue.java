package org.emptychair.atlassian.rest;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.atlassian.access.Issues;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.ServedIssue;
import org.emptychair.issue.NotAuthorised;
import org.emptychair.issue.TrackerFailure;

/** An issue that somebody names in a call: Jira must show it to them. */
final class SeenIssue {
    private SeenIssue() {}

    /** Refuses an issue that there is not, or that Jira does not show to the caller. */
    static ServedIssue of(IssueKey key) {
        return ask(it -> it.find(key.text()))
                .map(name -> new ServedIssue(name.key(), Optional.of(name.id())))
                .orElseThrow(
                        () ->
                                Refusal.value(
                                        "issueKey", key.text(), "is no issue that you may see"));
    }

    /** Asks Jira as the caller; what it does not say is a refusal. */
    static <T> T ask(Function<Issues, T> question) {
        try {
            return question.apply(Desk.ask(Issues.class));
        } catch (NotAuthorised notYet) {
            Map<String, Object> facts = new LinkedHashMap<>();
            Desk.ask(Rights.class)
                    .authorise()
                    .map(URI::toString)
                    .ifPresent(it -> facts.put("authorise", it));
            throw new Refusal(new Problem(Problem.Kind.NOT_AUTHORISED, List.of(), facts));
        } catch (TrackerFailure failed) {
            throw new Refusal(Problem.of(Problem.Kind.JIRA_AWAY));
        }
    }
}
