package org.emptychair.atlassian.tracker;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;

/** An application link to a {@link PaperJira}. */
final class PaperLink implements ApplicationLink, ApplicationLinkRequestFactory {
    private final URI address;
    private boolean authorised = true;

    PaperLink(URI address) {
        this.address = address;
    }

    void authorised(boolean isAuthorised) {
        authorised = isAuthorised;
    }

    @Override
    public ApplicationLinkRequest createRequest(MethodType method, String url)
            throws CredentialsRequiredException {
        if (!authorised) {
            throw new CredentialsRequiredException(this, "not yet authorised");
        }
        return PaperLinkRequest.to(URI.create(address + url), method.name());
    }

    @Override
    public URI getRpcUrl() {
        return address;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return this;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> provider) {
        return this;
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return this;
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        throw notAsked();
    }

    @Override
    public URI getAuthorisationURI() {
        return address.resolve("/authorise");
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return getAuthorisationURI();
    }

    @Override
    public ApplicationId getId() {
        throw notAsked();
    }

    @Override
    public ApplicationType getType() {
        throw notAsked();
    }

    @Override
    public String getName() {
        return "Jira";
    }

    @Override
    public URI getDisplayUrl() {
        return address;
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public Object getProperty(String key) {
        throw notAsked();
    }

    @Override
    public Object putProperty(String key, Object value) {
        throw notAsked();
    }

    @Override
    public Object removeProperty(String key) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("nobody asks a paper link for this");
    }
}
