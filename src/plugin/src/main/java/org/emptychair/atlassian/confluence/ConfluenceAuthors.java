package org.emptychair.atlassian.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.emptychair.atlassian.tracker.AppLinkIssueTracker;
import org.emptychair.issue.NotAuthorised;
import org.emptychair.issue.TrackerFailure;
import org.emptychair.link.Authors;

/**
 * What authors may see in the linked Jira, asked there as each of them, many issues at once.
 *
 * <p>What was found out is kept for two minutes.
 */
final class ConfluenceAuthors implements Authors {
    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int MOST_PEOPLE = 200;

    private final Supplier<Optional<ApplicationLink>> link;
    private final UserAccessor users;
    private final Clock clock;
    private final Map<String, Known> people = new HashMap<>();

    /** What is known of one author. */
    private record Known(Instant since, Set<String> asked, Set<String> seen) {}

    ConfluenceAuthors(Supplier<Optional<ApplicationLink>> link, UserAccessor users, Clock clock) {
        this.link = link;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public synchronized Sight of(String person, String issue, Collection<String> others) {
        Known known = people.get(person);
        if (known == null || known.since().plus(KEPT).isBefore(clock.instant())) {
            forgetSome();
            known = new Known(clock.instant(), new HashSet<>(), new HashSet<>());
            people.put(person, known);
        }
        if (known.asked().contains(issue)) {
            return known.seen().contains(issue) ? Sight.SEES : Sight.DOES_NOT;
        }
        return ask(person, issue, others, known);
    }

    private void forgetSome() {
        if (people.size() >= MOST_PEOPLE) {
            people.clear();
        }
    }

    private Sight ask(String person, String issue, Collection<String> others, Known known) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(person));
        Optional<ApplicationLink> jira = link.get();
        if (user == null || jira.isEmpty()) {
            return user == null ? Sight.DOES_NOT : Sight.UNKNOWN;
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return ask(new AppLinkIssueTracker(jira.get()), issue, others, known);
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }

    private static Sight ask(
            AppLinkIssueTracker jira, String issue, Collection<String> others, Known known) {
        List<String> names = new ArrayList<>(others);
        names.add(issue);
        names.removeAll(known.asked());
        try {
            Set<String> seen = jira.seen(names);
            known.seen().addAll(seen);
            known.asked().addAll(names);
            // A moved issue is found under its new key only, but still opens under the old one.
            if (!seen.contains(issue) && jira.find(issue).isPresent()) {
                known.seen().add(issue);
            }
            return known.seen().contains(issue) ? Sight.SEES : Sight.DOES_NOT;
        } catch (NotAuthorised notYet) {
            return Sight.NOT_AUTHORISED;
        } catch (TrackerFailure failed) {
            return Sight.UNKNOWN;
        }
    }
}
