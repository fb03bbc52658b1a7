package org.emptychair.host.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.confluence.api.ApiPages;
import org.emptychair.host.confluence.api.LocalConfluenceUser;
import org.emptychair.host.confluence.api.LocalContentPermissionManager;
import org.emptychair.host.confluence.api.LocalPageManager;
import org.emptychair.host.confluence.api.LocalPermissionManager;
import org.emptychair.host.confluence.api.LocalSpaceManager;
import org.emptychair.host.confluence.api.LocalUserAccessor;
import org.emptychair.host.confluence.api.LocalXhtmlContent;
import org.emptychair.host.confluence.api.PageEvents;
import org.emptychair.host.confluence.content.Content;
import org.emptychair.host.confluence.content.Labels;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.pages.Confluence;
import org.emptychair.host.confluence.pages.ConfluenceServlets;
import org.emptychair.host.confluence.plugin.ConfluencePlugins;
import org.emptychair.host.confluence.render.PageRenderer;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Product;
import org.emptychair.host.product.Visitors;

/** The Confluence side of the host. */
public final class ConfluenceProduct implements Product {

    private static final List<String> API =
            List.of(
                    "com.atlassian.confluence.content.render.xhtml",
                    "com.atlassian.confluence.content.render.xhtml.storage.macro",
                    "com.atlassian.confluence.core",
                    "com.atlassian.confluence.event.events.content",
                    "com.atlassian.confluence.event.events.content.page",
                    "com.atlassian.confluence.event.events.security",
                    "com.atlassian.confluence.labels",
                    "com.atlassian.confluence.macro",
                    "com.atlassian.confluence.pages",
                    "com.atlassian.confluence.renderer",
                    "com.atlassian.confluence.security",
                    "com.atlassian.confluence.spaces",
                    "com.atlassian.confluence.user",
                    "com.atlassian.confluence.xhtml.api",
                    "com.atlassian.renderer",
                    "com.atlassian.user");

    private final Confluence confluence;
    private final FirstPages firstPages;

    /** Makes the tables and the first pages if they are missing. */
    public ConfluenceProduct(Platform platform) {
        ApiPages api = new ApiPages(platform.directory(), new Labels(platform.jdbi()));
        Content content =
                Content.in(
                        platform.jdbi(),
                        platform.transactions(),
                        new PageEvents(platform.events(), api),
                        platform.clock());
        ConfluencePlugins plugins = new ConfluencePlugins();
        confluence =
                new Confluence(
                        platform,
                        new SignedIn(platform.directory()),
                        content,
                        api,
                        plugins,
                        new PageRenderer(plugins));
        firstPages = new FirstPages(content);
        firstPages.write(platform.demo(), platform.directory(), platform.clock());
    }

    @Override
    public String key() {
        return "confluence";
    }

    @Override
    public Map<String, HttpServlet> servlets() {
        return ConfluenceServlets.of(confluence);
    }

    @Override
    public Map<Class<?>, Object> services() {
        Directory directory = confluence.platform().directory();
        Content content = confluence.content();
        return Map.of(
                PageManager.class,
                new LocalPageManager(
                        content.spaces(), content.pages(), content.editing(), confluence.api()),
                SpaceManager.class,
                new LocalSpaceManager(content.spaces()),
                PermissionManager.class,
                new LocalPermissionManager(directory, content.pages(), content.rights()),
                UserAccessor.class,
                new LocalUserAccessor(directory),
                ContentPermissionManager.class,
                new LocalContentPermissionManager(content.pages(), content.restrictions()),
                XhtmlContent.class,
                new LocalXhtmlContent(directory));
    }

    @Override
    public List<String> packages() {
        return API;
    }

    @Override
    public Visitors visitors() {
        return confluence.visitors();
    }

    @Override
    public void enabled(EnabledPlugin plugin) {
        confluence.plugins().enabled(plugin);
    }

    @Override
    public Optional<String> startPage() {
        return firstPages.meeting().map(StoredPage::path);
    }

    /** The ids of the first pages with a chair: today's meeting, then those before it. */
    public List<Long> meetings() {
        return firstPages.meetings().map(StoredPage::id).toList();
    }

    @Override
    public void stop() {
        // Nothing runs here between requests.
    }

    /** Kept where plugins look for it. */
    private record SignedIn(Directory directory) implements Visitors {

        @Override
        public Optional<Person> current() {
            return Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                    .flatMap(user -> directory.withKey(user.getKey().getStringValue()));
        }

        @Override
        @SuppressWarnings("NullAway") // nobody is null in Confluence's API
        public void set(Optional<Person> person) {
            AuthenticatedUserThreadLocal.set(person.map(LocalConfluenceUser::new).orElse(null));
        }
    }
}
