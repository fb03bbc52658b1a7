package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;

/**
 * Requests to the other side as whoever is signed in on this one. They must have allowed it over
 * there; nobody being signed in counts as not allowed.
 *
 * @param product the other side
 */
record LinkedRequests(String product, URI address, Visitors visitors, LinkTrust trust)
        implements ApplicationLinkRequestFactory {

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType method, String url)
            throws CredentialsRequiredException {
        Optional<Person> person = visitors.current().filter(p -> trust.allows(product, p));
        if (person.isEmpty()) {
            throw new CredentialsRequiredException(this, "not yet authorised with " + address);
        }
        return new LinkRequest(method, address, url)
                .setHeader("Authorization", trust.credentials(product, person.get()));
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(address + "/applinks/authorise");
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        String encoded = URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8);
        return URI.create(getAuthorisationURI() + "?callback=" + encoded);
    }
}
