package org.emptychair.atlassian.sync;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Optional;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.tracker.Patience;
import org.emptychair.atlassian.tracker.RestIssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.JqlRefused;
import org.emptychair.issue.Search;
import org.emptychair.issue.TrackerFailure;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Settings;
import org.emptychair.view.Texts;

/** Asks Jira, as the service account, how many issues a JQL finds before it becomes a scope. */
public final class ScopeTrial {
    // A person waits for the answer.
    private static final Patience ONCE =
            new Patience(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(12),
                    Duration.ofSeconds(1),
                    1,
                    Duration.ZERO,
                    Duration.ofSeconds(1));

    private final JiraSync.Source source;
    private final Settings settings;
    private final Texts texts;

    public ScopeTrial(JiraSync.Source source, Settings settings, Texts texts) {
        this.source = source;
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * What came of a trial.
     *
     * @param issues how many it finds; absent when nobody could say
     * @param sentence that says so
     */
    public record Outcome(Optional<Integer> issues, String sentence) {
        public boolean works() {
            return issues.isPresent();
        }
    }

    public Outcome run(String jql) {
        Optional<Jiras.Jira> jira = source.jiras().chosen(settings.current().jiraLink());
        Optional<Secret> token = source.secrets().find(SecretName.JIRA_SERVICE_TOKEN);
        if (jira.isEmpty()) {
            return failed(texts.say("emptychair.try.no-jira"));
        }
        if (token.isEmpty()) {
            return failed(texts.say("emptychair.try.no-token"));
        }
        try {
            int issues =
                    new RestIssueTracker(jira.get().address(), token.get(), ONCE)
                            .names(new Search(Jql.all(jql), 0, 1))
                            .total();
            return new Outcome(Optional.of(issues), found(issues));
        } catch (JqlRefused refused) {
            return failed(texts.say("emptychair.try.jql", refused.reason()));
        } catch (TrackerFailure failed) {
            return failed(String.valueOf(failed.getMessage()));
        }
    }

    private String found(int issues) {
        return switch (issues) {
            case 0 -> texts.say("emptychair.try.issues.none");
            case 1 -> texts.say("emptychair.try.issues.one");
            default ->
                    texts.say(
                            "emptychair.try.issues",
                            NumberFormat.getIntegerInstance(texts.locale()).format(issues));
        };
    }

    private static Outcome failed(String sentence) {
        return new Outcome(Optional.empty(), sentence);
    }
}
