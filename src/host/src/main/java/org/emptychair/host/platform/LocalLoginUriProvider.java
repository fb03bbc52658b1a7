package org.emptychair.host.platform;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The product's sign-in page, with the way back: a path of the product, whatever its host. */
record LocalLoginUriProvider(URI baseUrl) implements LoginUriProvider {

    @Override
    public URI getLoginUri(URI returnUri) {
        String path = returnUri.getRawPath();
        String query = returnUri.getRawQuery();
        String back =
                URLEncoder.encode(
                        query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
        return URI.create(baseUrl + "/login.action?os_destination=" + back);
    }
}
