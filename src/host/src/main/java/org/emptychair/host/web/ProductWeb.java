package org.emptychair.host.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.emptychair.host.osgi.LoadedPlugin;
import org.emptychair.host.product.Caller;
import org.emptychair.host.product.PageLayout;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Product;
import org.emptychair.host.product.Visitors;
import org.emptychair.host.product.WebFragments;
import org.jspecify.annotations.Nullable;

/** Everything one product answers over HTTP, put together. */
public final class ProductWeb {

    private final ProductServer server;
    private final WebResources resources = new WebResources();
    private final HostFragments fragments = new HostFragments();
    private final HostLayout layout;
    private @Nullable Visitors visitors;

    public ProductWeb(String product, ProductServer server) {
        this.server = server;
        String name = product.equals("jira") ? "Jira (local host)" : "Confluence (local host)";
        this.layout = new HostLayout(name, "/" + product, new Late(), resources);
    }

    public PageLayout layout() {
        return layout;
    }

    public WebFragments fragments() {
        return fragments;
    }

    public PageBuilderService pageBuilder() {
        return RequiredSet.pageBuilder();
    }

    /**
     * Lets the web know the enabled plugin and mounts all servlets; the product's own win.
     *
     * @param linked for whom a request through an application link speaks
     * @param confirmed told about each request in which an administrator confirmed their password
     */
    public void mount(
            Platform platform,
            Product product,
            LoadedPlugin plugin,
            Consumer<HttpServletRequest> confirmed,
            Function<HttpServletRequest, Optional<Caller>> linked) {
        Visitors known = product.visitors();
        visitors = known;
        resources.enabled(plugin);
        fragments.enabled(plugin);
        product.filters().forEach(filter -> server.filter("/*", filter));
        server.filter("/*", new LastResortFilter(layout));
        PersonalTokens tokens = new PersonalTokens(platform.jdbi(), platform.directory());
        server.filter(
                "/*",
                new SignInFilter(
                        platform.directory(),
                        known,
                        tokens,
                        request -> linked.apply(request).or(() -> product.caller(request))));
        server.filter("/*", new LanguageFilter(platform.languages(), known));
        server.filter("/plugins/servlet/*", new Decorator(layout));
        Map<String, HttpServlet> servlets = signingIn(platform, known, confirmed);
        servlets.put("/download/*", new DownloadServlet(resources));
        servlets.put("/host/*", new StaticServlet());
        servlets.put(TokenServlet.PATH, tokenPage(platform, product, tokens));
        servlets.put(LanguageServlet.PATH, new LanguageServlet(platform, known));
        servlets.put("/admin/*", new AdminServlet(platform, known, plugin));
        servlets.put("/", new HomeServlet(platform));
        servlets.putAll(product.servlets());
        servlets.forEach(server::servlet);
        PluginServlets.mount(plugin, server);
        RestModules.mount(plugin, server, known);
    }

    private static HttpServlet tokenPage(
            Platform platform, Product product, PersonalTokens tokens) {
        return new TokenServlet(
                platform,
                product.visitors(),
                person -> product.newToken(person).orElseGet(() -> tokens.create(person)));
    }

    private static Map<String, HttpServlet> signingIn(
            Platform platform, Visitors known, Consumer<HttpServletRequest> confirmed) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        SignInServlet signIn = new SignInServlet(platform);
        servlets.put("/login.action", signIn);
        servlets.put("/logout.action", signIn);
        servlets.put("/authenticate.action", new ConfirmServlet(platform, known, confirmed));
        return servlets;
    }

    /** The layout is made before the product that knows who is visiting. */
    private final class Late implements Visitors {

        @Override
        public Optional<Person> current() {
            Visitors known = visitors;
            return known == null ? Optional.empty() : known.current();
        }

        @Override
        public void set(Optional<Person> person) {
            throw new UnsupportedOperationException("the layout signs nobody in");
        }
    }
}
