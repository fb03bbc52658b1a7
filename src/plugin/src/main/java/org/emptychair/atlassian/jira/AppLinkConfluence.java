package org.emptychair.atlassian.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.atlassian.jira.rest.ConfluenceSide;

/** Confluence through the application link; asks once and soon gives up: a person waits for it. */
final class AppLinkConfluence implements ConfluenceSide {
    private static final String REST = "/rest/empty-chair/1.0";
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 10_000;
    private static final int UNAUTHORISED = 401;

    private final ApplicationLinkService links;

    AppLinkConfluence(ApplicationLinkService links) {
        this.links = links;
    }

    private Optional<ApplicationLink> link() {
        return Optional.ofNullable(
                links.getPrimaryApplicationLink(ConfluenceApplicationType.class));
    }

    @Override
    public boolean isLinked() {
        return link().isPresent();
    }

    @Override
    public Optional<URI> authorise() {
        return link().map(it -> it.createAuthenticatedRequestFactory().getAuthorisationURI());
    }

    @Override
    public Said ask(String method, String path, Optional<String> body) {
        ApplicationLink link = link().orElseThrow(() -> new Away("no Confluence is linked"));
        try {
            ApplicationLinkRequest request =
                    link.createAuthenticatedRequestFactory()
                            .createRequest(MethodType.valueOf(method), REST + path);
            request.setConnectionTimeout(CONNECT_MILLIS);
            request.setSoTimeout(READ_MILLIS);
            request.setFollowRedirects(false);
            request.setHeader("Accept", "application/json");
            request.setHeader("X-Atlassian-Token", "no-check");
            body.ifPresent(it -> request.setRequestBody(it, "application/json"));
            return request.executeAndReturn(AppLinkConfluence::said);
        } catch (CredentialsRequiredException notYet) {
            throw new NotYetAllowed();
        } catch (ResponseException failed) {
            throw new Away("%s does not answer".formatted(link.getName()));
        }
    }

    /** Whatever is not JSON is not ours: a login page, a proxy's sorry, half an answer. */
    private static Said said(Response response) throws ResponseException {
        int status = response.getStatusCode();
        if (status == UNAUTHORISED) {
            throw new NotYetAllowed();
        }
        String type =
                Optional.ofNullable(response.getHeader("Content-Type"))
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        boolean empty = status == 204;
        boolean problem = type.startsWith("application/problem+json");
        if (!empty && !problem && !type.startsWith("application/json")) {
            throw new Away("an answer of status %d and type '%s'".formatted(status, type));
        }
        return new Said(status, problem, empty ? "" : response.getResponseBodyAsString());
    }
}
