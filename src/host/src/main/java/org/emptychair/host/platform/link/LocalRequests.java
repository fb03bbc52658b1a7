package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;

/**
 * The ways in which one side asks the other.
 *
 * @param asVisitor as whoever is signed in
 */
public record LocalRequests(
        ApplicationLinkRequestFactory asVisitor, ApplicationLinkRequestFactory anonymous) {}
