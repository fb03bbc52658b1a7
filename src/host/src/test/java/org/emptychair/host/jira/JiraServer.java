package org.emptychair.host.jira;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emptychair.host.PassingFolder;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.platform.HostDatabase;
import org.emptychair.host.platform.LocalPlatform;
import org.emptychair.host.platform.link.LinkConsents;
import org.emptychair.host.platform.link.LinkTrust;
import org.emptychair.host.product.Caller;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;
import org.emptychair.host.web.HostFragments;
import org.emptychair.host.web.HostLayout;
import org.emptychair.host.web.PersonalTokens;
import org.emptychair.host.web.ProductServer;
import org.emptychair.host.web.SignInFilter;
import org.emptychair.host.web.WebResources;

/** The Jira side alone, on a port of its own, without a plugin. */
public final class JiraServer implements AutoCloseable {
    private static final PageBuilderService NO_RESOURCES =
            () -> {
                throw new UnsupportedOperationException("this server has no plugin");
            };
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public final JiraProduct product;
    public final JiraWorld world;
    public final URI baseUrl;
    public final LinkTrust trust = new LinkTrust();
    public final LinkConsents consents;
    private final ProductServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public JiraServer() throws IOException {
        server = new ProductServer("jira", 0);
        baseUrl = server.baseUrl();
        Path home = PassingFolder.in(Path.of(System.getProperty("java.io.tmpdir")), "jira");
        Directory people = new JiraWorld.People();
        LocalPlatform platform =
                new LocalPlatform(
                        new LocalPlatform.Ground(
                                "jira",
                                baseUrl,
                                URI.create("http://localhost:1/confluence"),
                                home,
                                false,
                                JiraWorld.CLOCK,
                                HostDatabase.inFolder(home),
                                people,
                                trust,
                                Optional.empty()),
                        web());
        consents = platform.consents();
        product = new JiraProduct(platform);
        world = new JiraWorld(product.store());
        product.filters().forEach(filter -> server.filter("/*", filter));
        PersonalTokens tokens = new PersonalTokens(platform.jdbi(), people);
        server.filter("/*", new SignInFilter(people, product.visitors(), tokens, this::caller));
        product.servlets().forEach(server::servlet);
        server.start();
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String authorization = String.valueOf(request.getHeader("Authorization"));
        return trust.caller("jira", authorization, new JiraWorld.People())
                .or(() -> product.caller(request));
    }

    private static LocalPlatform.Web web() {
        Visitors nobody =
                new Visitors() {
                    @Override
                    public Optional<Person> current() {
                        return Optional.empty();
                    }

                    @Override
                    public void set(Optional<Person> person) {}
                };
        return new LocalPlatform.Web(
                new HostLayout("Jira", "/jira", nobody, new WebResources()),
                new HostFragments(),
                NO_RESOURCES);
    }

    public JiraWorld world() {
        return world;
    }

    /** A name and password, or a bearer token, or nothing. */
    public static String basic(String name) {
        byte[] pair = (name + ":" + name).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {
        public JsonNode json() throws IOException {
            return MAPPER.readTree(body);
        }

        /** A value deep inside, by its JSON pointer. */
        public String at(String pointer) throws IOException {
            return json().at(pointer).asText("nothing at " + pointer);
        }
    }

    public Answer get(String as, String path) throws IOException {
        return send(as, "GET", path, "");
    }

    public Answer send(String as, String method, String path, String body) throws IOException {
        return send(as, method, path, body, "application/json");
    }

    /** As any web page could, without credentials. */
    public Answer sendForm(String path, String body) throws IOException {
        return send("", "POST", path, body, "application/x-www-form-urlencoded");
    }

    /** The forms of a page, as a browser sends them. */
    public Form form(String as, String path) throws IOException {
        Answer page = get(as, path);
        String cookie = page.headers().getOrDefault("set-cookie", "").split(";", 2)[0];
        return new Form(this, as, path, cookie);
    }

    /** A browser that has loaded a page. */
    public record Form(JiraServer jira, String as, String path, String cookie) {
        public Answer send(String fields) throws IOException {
            return sendTo(path, fields);
        }

        public Answer sendTo(String address, String fields) throws IOException {
            String token = cookie.substring(cookie.indexOf('=') + 1);
            String body = "atl_token=" + token + "&" + fields;
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(jira.baseUrl + address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Authorization", basic(as))
                            .header("Cookie", cookie)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return jira.answer(request);
        }
    }

    private Answer send(String as, String method, String path, String body, String type)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + path))
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!as.isEmpty()) {
            request.header("Authorization", as.contains(" ") ? as : basic(as));
        }
        return answer(request.build());
    }

    private Answer answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            return new Answer(response.statusCode(), headers, response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
