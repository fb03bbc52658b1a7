package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.TypeNotInstalledException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one link a product has: to the other side. */
public record LocalApplicationLinkService(ApplicationLink link) implements ApplicationLinkService {

    @Override
    public @Nullable ApplicationLink getApplicationLink(ApplicationId id)
            throws TypeNotInstalledException {
        return link.getId().equals(id) ? link : null;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return List.of(link);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return type.isInstance(link.getType()) ? List.of(link) : List.of();
    }

    @Override
    public @Nullable ApplicationLink getPrimaryApplicationLink(
            Class<? extends ApplicationType> type) {
        return type.isInstance(link.getType()) ? link : null;
    }
}
