package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.emptychair.host.product.Visitors;
import org.jspecify.annotations.Nullable;

/** The link to the other side; its id stays the same as long as that side's address does. */
public final class LocalApplicationLink implements ApplicationLink {

    private final String name;
    private final URI address;
    private final ApplicationType type;
    private final LocalRequests requests;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    public LocalApplicationLink(
            String name, URI address, ApplicationType type, LocalRequests requests) {
        this.name = name;
        this.address = address;
        this.type = type;
        this.requests = requests;
    }

    /** A link to the other side of this host, for everybody who allowed it there. */
    public static LocalApplicationLink toOtherSide(
            String product, URI address, Visitors visitors, LinkTrust trust) {
        return new LocalApplicationLink(
                named(product),
                address,
                LinkedType.of(product, address),
                new LocalRequests(
                        new LinkedRequests(product, address, visitors, trust),
                        new TokenRequests(address, "")));
    }

    /** A link to a real Jira, where everybody speaks with the same account. */
    public static LocalApplicationLink toRealJira(URI address, String token) {
        return new LocalApplicationLink(
                named("jira"),
                address,
                LinkedType.of("jira", address),
                new LocalRequests(
                        new TokenRequests(address, "Bearer " + token),
                        new TokenRequests(address, "")));
    }

    private static String named(String product) {
        return product.equals("jira") ? "Jira" : "Confluence";
    }

    @Override
    public ApplicationId getId() {
        byte[] seed = getType().getI18nKey().getBytes(StandardCharsets.UTF_8);
        return new ApplicationId(UUID.nameUUIDFromBytes(seed).toString());
    }

    @Override
    public ApplicationType getType() {
        return type;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public URI getDisplayUrl() {
        return address;
    }

    @Override
    public URI getRpcUrl() {
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
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return requests.asVisitor();
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> provider) {
        return Anonymous.class.isAssignableFrom(provider)
                ? requests.anonymous()
                : requests.asVisitor();
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return createAuthenticatedRequestFactory();
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return createAuthenticatedRequestFactory();
    }

    @Override
    public @Nullable Object getProperty(String key) {
        return properties.get(key);
    }

    @Override
    public @Nullable Object putProperty(String key, Object value) {
        return properties.put(key, value);
    }

    @Override
    public @Nullable Object removeProperty(String key) {
        return properties.remove(key);
    }
}
