package org.emptychair.host.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final ThreadLocal<Person> VISITOR = new ThreadLocal<>();

    private final Platform platform;

    public JiraProduct(Platform platform) {
        this.platform = platform;
    }

    @Override
    public String key() {
        return "jira";
    }

    @Override
    public Map<String, HttpServlet> servlets() {
        return Map.of("/rest/api/*", new ServerFactsServlet(platform, visitors()));
    }

    @Override
    public Map<Class<?>, Object> services() {
        JiraAuthenticationContext authentication =
                () -> visitors().current().map(LocalApplicationUser::new).orElse(null);
        return Map.of(JiraAuthenticationContext.class, authentication);
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
        return Optional.empty();
    }

    @Override
    public void stop() {}
}
