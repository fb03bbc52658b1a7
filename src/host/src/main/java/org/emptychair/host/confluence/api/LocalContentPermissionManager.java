package org.emptychair.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;
import java.util.stream.Stream;
import org.emptychair.host.confluence.content.Pages;
import org.emptychair.host.confluence.content.Restriction;
import org.emptychair.host.confluence.content.Restrictions;

/** Tells whether pages are restricted; to whom they are open it does not tell. */
public record LocalContentPermissionManager(Pages pages, Restrictions restrictions)
        implements ContentPermissionManager {

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(
            ContentEntityObject content, String type) {
        return pages.withId(content.getId()).stream()
                .flatMap(page -> Stream.concat(pages.above(page).stream(), Stream.of(page)))
                .filter(page -> isRestricted(page.id(), type))
                .<ContentPermissionSet>map(page -> new LocalContentPermissionSet())
                .toList();
    }

    private boolean isRestricted(long page, String type) {
        return restrictions.of(page).stream()
                .map(Restriction::right)
                .anyMatch(right -> right.name().equalsIgnoreCase(type));
    }

    private static final class LocalContentPermissionSet extends ContentPermissionSet {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
