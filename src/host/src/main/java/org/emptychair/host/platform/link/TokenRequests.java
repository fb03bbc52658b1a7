package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.sal.api.net.Request;
import java.net.URI;

/**
 * Requests that need nobody's permission.
 *
 * @param credentials the value of {@code Authorization}; empty for anonymous requests
 */
record TokenRequests(URI address, String credentials) implements ApplicationLinkRequestFactory {

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType method, String url) {
        LinkRequest request = new LinkRequest(method, address, url);
        return credentials.isEmpty() ? request : request.setHeader("Authorization", credentials);
    }

    @Override
    public URI getAuthorisationURI() {
        return address;
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return address;
    }

    @Override
    public String toString() {
        return "requests to " + address;
    }
}
