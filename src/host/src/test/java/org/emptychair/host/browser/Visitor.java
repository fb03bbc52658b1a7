package org.emptychair.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the browser: opens pages, looks at them and types. */
final class Visitor implements AutoCloseable {
    private static final double PATIENCE = 30_000;
    private static final Path PICTURES = Path.of("target", "browser");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final URI product;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(BrowserContext context, URI product) {
        this.context = context;
        this.product = product;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") && !message.location().contains("favicon")) {
                        errors.add(message.text() + " " + message.location());
                    }
                });
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Opens an address of the product, or a whole one. */
    void open(String address) {
        page.navigate(address.startsWith("http") ? address : product + address);
    }

    /** Opens a meeting's page and waits for what this reader may see of it. */
    void sit(String address) {
        open(address);
        find("article.ec").first().waitFor();
        page.waitForFunction(
                "() => [...document.querySelectorAll('article.ec')]"
                        + ".every(it => (it.dataset.ecPending || '0') === '0')");
    }

    /** Does something after which the page comes again. */
    void reloads(Runnable deed) {
        page.evaluate("() => { document.documentElement.dataset.before = 'yes' }");
        deed.run();
        find("html:not([data-before])").waitFor();
        page.waitForLoadState();
    }

    /** No rule of axe is broken, nothing is wider than the window, and no script failed. */
    void holdsUp(String state) {
        assertThat(errors).as("failures of scripts, %s", state).isEmpty();
        List<String> broken =
                new AxeBuilder(page)
                        .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                                .map(
                                        rule ->
                                                rule.getId()
                                                        + ": "
                                                        + rule.getNodes().get(0).getHtml()
                                                        + " "
                                                        + rule.getNodes()
                                                                .get(0)
                                                                .getFailureSummary())
                                .toList();
        assertThat(broken).as("findings of axe, %s", state).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("wider than the window, %s", state)
                .isEqualTo(0);
        // To read imported styles, axe asks for them anew, relative to the page.
        errors.clear();
    }

    /** The same, with a picture of the whole page to be looked at. */
    void holdsUp(String state, Look look) {
        picture("%s-%d-%s".formatted(state, look.width(), look.dark() ? "dark" : "light"));
        holdsUp(state + ", " + look);
    }

    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
    }

    /** A picture of what the window shows now. */
    void screen(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** Failures that the page may well have, such as an answer of 404 that is being tried. */
    void forgives() {
        errors.clear();
    }

    /** What would take the next key, in short. */
    String focused() {
        return (String)
                page.evaluate(
                        "() => { const it = document.activeElement;"
                                + " return (it.getAttribute('aria-label') || it.name"
                                + " || it.textContent || it.tagName).trim().slice(0, 60) }");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    @Override
    public void close() {
        context.close();
    }
}
