package org.emptychair.host.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.host.jira.api.LocalApplicationUser;
import org.emptychair.host.jira.api.LocalIssueManager;
import org.emptychair.host.jira.api.LocalPermissionManager;
import org.emptychair.host.jira.api.LocalRemoteIssueLinkManager;
import org.emptychair.host.jira.fault.FaultFilter;
import org.emptychair.host.jira.fault.FaultServlet;
import org.emptychair.host.jira.fault.Faults;
import org.emptychair.host.jira.fault.RequestLog;
import org.emptychair.host.jira.pages.CreateIssue;
import org.emptychair.host.jira.pages.Desktop;
import org.emptychair.host.jira.pages.IssueList;
import org.emptychair.host.jira.pages.IssuePage;
import org.emptychair.host.jira.pages.ProjectList;
import org.emptychair.host.jira.rest.JiraRestServlet;
import org.emptychair.host.jira.store.Customers;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.platform.link.LinkTrust;
import org.emptychair.host.product.Caller;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Product;
import org.emptychair.host.product.Visitors;

/** The Jira side of the host. */
public final class JiraProduct implements Product {

    private static final List<String> PACKAGES =
            List.of(
                    "com.atlassian.jira.issue",
                    "com.atlassian.jira.issue.link",
                    "com.atlassian.jira.permission",
                    "com.atlassian.jira.project",
                    "com.atlassian.jira.security",
                    "com.atlassian.jira.security.plugin",
                    "com.atlassian.jira.user");

    /** Has the rights that projects grant to it, and cannot sign in. */
    public static final String SERVICE_ACCOUNT = "empty-chair-sync";

    private static final String TOKEN = "of this start";
    private static final ThreadLocal<Person> VISITOR = new ThreadLocal<>();

    private final Platform platform;
    private final JiraStore store;
    private final String serviceToken;
    private final Faults faults = new Faults();
    private final RequestLog requests = new RequestLog();

    public JiraProduct(Platform platform) {
        this.platform = platform;
        this.store = JiraStore.on(new PlatformDatabase(platform));
        store.customers()
                .put(List.of(new Customers.Customer(SERVICE_ACCOUNT, "Empty Chair sync", "")));
        store.tokens().revoke(SERVICE_ACCOUNT, TOKEN);
        this.serviceToken =
                store.tokens().issue(SERVICE_ACCOUNT, TOKEN, platform.clock().instant());
    }

    /** A bearer token of the account that plugins sync with; a new one for each start. */
    public String serviceToken() {
        return serviceToken;
    }

    /** Its content, for whoever fills it. */
    public JiraStore store() {
        return store;
    }

    public Faults faults() {
        return faults;
    }

    public RequestLog requests() {
        return requests;
    }

    /** What somebody sees of it now; nobody is an anonymous visitor. */
    public Viewer viewer(Optional<Person> person) {
        return new Viewer(person, store, platform.directory(), platform.clock());
    }

    @Override
    public List<Filter> filters() {
        return List.of(new FaultFilter(faults, requests));
    }

    /** As in Jira, a bearer token that nobody has is an anonymous visitor's. */
    @Override
    public Optional<Caller> caller(HttpServletRequest request) {
        String header = String.valueOf(request.getHeader("Authorization"));
        return header.startsWith("Bearer ") && !LinkTrust.isFromLink(header)
                ? Optional.of(
                        new Caller(
                                store.tokens()
                                        .owner(header.substring("Bearer ".length()).strip())
                                        .flatMap(this::named)))
                : Optional.empty();
    }

    @Override
    public Optional<String> newToken(Person person) {
        return Optional.of(
                store.tokens().issue(person.name(), "personal", platform.clock().instant()));
    }

    @Override
    public String key() {
        return "jira";
    }

    private Optional<Person> named(String name) {
        return platform.directory().named(name).or(() -> store.customers().named(name));
    }

    @Override
    public Map<String, HttpServlet> servlets() {
        Function<HttpServletRequest, Viewer> viewers = request -> viewer(visitors().current());
        URI base = platform.baseUrl();
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/rest/api/*", JiraRestServlet.platform(store, base, viewers));
        servlets.put("/rest/servicedeskapi/*", JiraRestServlet.serviceDesk(store, base, viewers));
        servlets.put(FaultServlet.PATH, new FaultServlet(faults, requests, visitors()));
        Desktop desktop = new Desktop(platform, store, () -> viewer(visitors().current()));
        servlets.put("/browse/*", new IssuePage(desktop));
        servlets.put("/issues/*", new IssueList(desktop));
        servlets.put("/projects", new ProjectList(desktop));
        servlets.put("/create", new CreateIssue(desktop));
        return servlets;
    }

    @Override
    public Map<Class<?>, Object> services() {
        JiraAuthenticationContext authentication =
                () -> visitors().current().map(LocalApplicationUser::new).orElse(null);
        return Map.of(
                JiraAuthenticationContext.class, authentication,
                IssueManager.class, new LocalIssueManager(store),
                PermissionManager.class, new LocalPermissionManager(store, platform.directory()),
                RemoteIssueLinkManager.class, new LocalRemoteIssueLinkManager(store));
    }

    @Override
    public List<String> packages() {
        return PACKAGES;
    }

    @Override
    public Visitors visitors() {
        return new Visitors() {
            @Override
            public Optional<Person> current() {
                return Optional.ofNullable(VISITOR.get());
            }

            @Override
            public void set(Optional<Person> person) {
                person.ifPresentOrElse(VISITOR::set, VISITOR::remove);
            }
        };
    }

    @Override
    public void enabled(EnabledPlugin plugin) {}

    @Override
    public Optional<String> startPage() {
        return Optional.of("/projects");
    }

    @Override
    public void stop() {}
}
