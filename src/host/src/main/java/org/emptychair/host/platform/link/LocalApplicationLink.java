package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The link to the other side; its id stays the same as long as that side's address does. */
public final class LocalApplicationLink implements ApplicationLink {

    private final String name;
    private final URI address;
    private final ApplicationType type;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    public LocalApplicationLink(String name, URI address, ApplicationType type) {
        this.name = name;
        this.address = address;
        this.type = type;
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
        return new UnauthorisedRequests(address);
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> provider) {
        return createAuthenticatedRequestFactory();
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
