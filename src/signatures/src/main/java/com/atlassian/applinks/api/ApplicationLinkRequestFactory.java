package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    /** A relative address is appended to the link's own. */
    ApplicationLinkRequest createRequest(Request.MethodType method, String url)
            throws CredentialsRequiredException;
}
