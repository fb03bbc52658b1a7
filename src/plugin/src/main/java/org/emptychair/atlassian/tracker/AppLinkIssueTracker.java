package org.emptychair.atlassian.tracker;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.tracker.Suspicion.AskedToWait;
import org.emptychair.atlassian.tracker.Suspicion.BrokenOff;
import org.emptychair.issue.IssueGone;
import org.emptychair.issue.IssueRef;
import org.emptychair.issue.Jql;
import org.emptychair.issue.NotAuthorised;
import org.emptychair.issue.Search;
import org.emptychair.issue.TrackerUnavailable;

/**
 * Jira as the person sees it who is signed in on this thread, through the application link.
 *
 * <p>Asks once and soon gives up: a person waits for it.
 */
public final class AppLinkIssueTracker extends JiraIssueTracker {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 10_000;

    private final ApplicationLink link;
    private final Suspicion suspicion;

    public AppLinkIssueTracker(ApplicationLink link) {
        this.link = link;
        suspicion = new Suspicion(link.getRpcUrl());
    }

    @Override
    <T> T ask(Question question, Answer.Reader<T> reader) {
        try {
            return request(question)
                    .executeAndReturn(
                            response ->
                                    suspicion.believe(question, new LinkAnswer(response), reader));
        } catch (CredentialsRequiredException notYet) {
            throw new NotAuthorised(suspicion.address() + " is not yet authorised by this person");
        } catch (AskedToWait | BrokenOff failed) {
            throw new TrackerUnavailable(String.valueOf(failed.getMessage()), failed);
        } catch (ResponseException failed) {
            throw new TrackerUnavailable(suspicion.address() + " does not answer", failed);
        }
    }

    /** The numbers and today's keys of those issues that we may see, of these numbers and keys. */
    public Set<String> seen(Collection<String> names) {
        Set<String> seen = new HashSet<>();
        for (List<String> some : chunks(names)) {
            names(new Search(Jql.named(some), 0, IDS), false)
                    .items()
                    .forEach(
                            name -> {
                                seen.add(name.id().toString());
                                seen.add(name.key().text());
                            });
        }
        return seen;
    }

    /** An issue by its number, or by any key it ever had; absent when we may not see it. */
    public Optional<IssueRef> find(String name) {
        if (!Jql.isName(name)) {
            return Optional.empty();
        }
        String path = "%s/issue/%s?fields=id".formatted(API, name);
        try {
            return Optional.of(
                    ask(Question.get(path), body -> IssueShape.name(JiraJson.tree(body))));
        } catch (IssueGone none) {
            return Optional.empty();
        }
    }

    private ApplicationLinkRequest request(Question question) throws CredentialsRequiredException {
        MethodType method = MethodType.valueOf(question.method());
        ApplicationLinkRequest request =
                link.createAuthenticatedRequestFactory().createRequest(method, question.path());
        request.setConnectionTimeout(CONNECT_MILLIS);
        request.setSoTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        request.setHeader("X-ExperimentalApi", "opt-in");
        question.body().ifPresent(body -> request.setRequestBody(body, "application/json"));
        return request;
    }

    private record LinkAnswer(Response response) implements Answer {
        @Override
        public int status() {
            return response.getStatusCode();
        }

        @Override
        public Optional<String> header(String name) {
            return Optional.ofNullable(response.getHeader(name));
        }

        @Override
        public InputStream body() throws IOException {
            try {
                return response.getResponseBodyAsStream();
            } catch (ResponseException failed) {
                throw new IOException("no body", failed);
            }
        }
    }
}
