package org.emptychair.host.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** What the product says about itself; versions are those of the products it stands for. */
record LocalApplicationProperties(String product, URI baseUrl, Path localHome, Path sharedHome)
        implements ApplicationProperties {

    private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE, AUTO -> baseUrl.toString();
            case RELATIVE, RELATIVE_CANONICAL -> baseUrl.getPath();
        };
    }

    private boolean isConfluence() {
        return product.equals("confluence");
    }

    @Override
    public String getDisplayName() {
        return isConfluence() ? "Confluence" : "Jira";
    }

    @Override
    public String getPlatformId() {
        return isConfluence() ? PLATFORM_CONFLUENCE : PLATFORM_JIRA;
    }

    @Override
    public String getVersion() {
        return isConfluence() ? "10.2.19" : "11.3.12";
    }

    @Override
    public Date getBuildDate() {
        return Date.from(BUILT);
    }

    @Override
    public String getBuildNumber() {
        return isConfluence() ? "10219" : "1103012";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(localHome);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(sharedHome);
    }

    @Override
    public String getApplicationFileEncoding() {
        return StandardCharsets.UTF_8.name();
    }
}
