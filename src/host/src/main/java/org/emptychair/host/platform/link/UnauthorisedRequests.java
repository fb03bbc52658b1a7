package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;

/** Requests of somebody who has not yet allowed this side to speak for them over there. */
record UnauthorisedRequests(URI address) implements ApplicationLinkRequestFactory {

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType method, String url)
            throws CredentialsRequiredException {
        throw new CredentialsRequiredException(this, "not yet authorised with " + address);
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(address + "/login.action");
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return getAuthorisationURI();
    }
}
