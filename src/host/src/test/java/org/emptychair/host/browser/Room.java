package org.emptychair.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.HostOptions;
import org.emptychair.host.LocalHost;
import org.emptychair.host.PassingFolder;

/** A host with the demo and a Chromium in front of it, one of each for all tests. */
final class Room implements AutoCloseable {
    /** A busy machine may take its time. */
    private static final double PATIENCE = 30_000;

    private static final int HEIGHT = 900;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final LocalHost host;
    private final Playwright playwright;
    private final Browser chromium;
    private final Map<String, String> signedIn = new HashMap<>();

    Room(Path executable) {
        host = host("room", true);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(QUIET));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        System.out.println("browser tests run in Chromium " + chromium.version());
    }

    /** A host of its own, for a walk that begins with nothing. */
    static LocalHost host(String name, boolean demo) {
        Path data = PassingFolder.in(Path.of("target"), name);
        HostOptions options =
                HostOptions.in(data).withPlugin(Path.of(System.getProperty("plugin.jar")));
        return LocalHost.start(demo ? options.withDemo() : options);
    }

    LocalHost host() {
        return host;
    }

    /** The demo's first meeting. */
    String meeting() {
        return host.startPage().toString();
    }

    long meetingId() {
        return Long.parseLong(meeting().replaceAll(".*pageId=", ""));
    }

    /** A new page in the leaders' space, by Ines. */
    String page(String title, String storage) {
        org.emptychair.host.confluence.pages.Browser ines =
                org.emptychair.host.confluence.pages.Browser.of("ines.haddad", host.confluence());
        return ines.send(
                        ines.send(
                                        ines.open("/pages/createpage.action?spaceKey=LEAD")
                                                .form("createpage.action"),
                                        Map.of("kind", "blank"))
                                .form("newpage.action"),
                        Map.of("do", "save", "title", title, "storage", storage))
                .address()
                .toString();
    }

    /** Sends something to the plugin's REST past the browser, as another person would. */
    void send(String person, String path, String json) {
        String login =
                Base64.getEncoder()
                        .encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(host.confluence() + "/rest/empty-chair/1.0/" + path))
                        .header("Authorization", "Basic " + login)
                        .header("Content-Type", "application/json")
                        .header("X-Atlassian-Token", "no-check")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
        HttpResponse<String> answer =
                CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    /** Somebody who signed in to Confluence. */
    Visitor visitor(String person, Look look) {
        return visitor(person, host.confluence(), options(look));
    }

    /** Somebody who signed in to one of the products. */
    Visitor visitor(String person, URI product, Browser.NewContextOptions options) {
        String state =
                signedIn.computeIfAbsent(person + "@" + product, at -> sign(person, product));
        return new Visitor(chromium.newContext(options.setStorageState(state)), product);
    }

    /** Somebody who did not sign in. */
    Visitor stranger(Look look) {
        return new Visitor(chromium.newContext(options(look)), host.confluence());
    }

    static Browser.NewContextOptions options(Look look) {
        return new Browser.NewContextOptions()
                .setViewportSize(look.width(), HEIGHT)
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private String sign(String person, URI product) {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(product + "/login.action");
            page.getByLabel("Name").fill(person);
            page.getByLabel("Password").fill(person);
            page.getByLabel("Password").press("Enter");
            page.waitForURL(url -> !url.contains("login"));
            return context.storageState();
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
        host.close();
    }
}
