package org.emptychair.host.confluence.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without scripts: opens pages and sends the forms on them. */
public final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI base;

    private Browser(URI base) {
        this.base = base;
    }

    /** What the server answered, after all redirects. */
    public record Answer(int status, URI address, String text) {

        public Document page() {
            return Jsoup.parse(text, address.toString());
        }

        public Element form(String action) {
            return page().expectFirst("form[action$=" + action + "]");
        }

        /** The text in the editor. */
        public String storage() {
            return Browser.text(page().expectFirst("textarea[name=storage]"));
        }

        public String message() {
            Element problem = page().selectFirst(".host-problem");
            return problem == null ? "" : problem.text();
        }

        public long pageId() {
            return Long.parseLong(address.getQuery().replaceFirst(".*pageId=(\\d+).*", "$1"));
        }
    }

    /** What stands in a text area: a browser leaves out the line end after its tag. */
    static String text(Element textarea) {
        return textarea.wholeText().replaceFirst("^\n", "");
    }

    public static Browser anonymous(URI base) {
        return new Browser(base);
    }

    public static Browser of(String name, URI base) {
        Browser browser = new Browser(base);
        Element form = browser.open("/login.action").form("/login.action");
        browser.send(form, Map.of("os_username", name, "os_password", name));
        return browser;
    }

    public Answer open(String path) {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /** Sends a form with some fields changed and all others as they stand. */
    public Answer send(Element form, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name]")) {
            boolean tick = field.attr("type").equals("checkbox");
            if (!tick || field.hasAttr("checked")) {
                fields.put(
                        field.attr("name"),
                        field.tagName().equals("textarea") ? text(field) : field.val());
            }
        }
        for (Element select : form.select("select[name]")) {
            Element chosen = select.selectFirst("option[selected]");
            Element first = chosen == null ? select.selectFirst("option") : chosen;
            if (first != null) {
                fields.put(select.attr("name"), first.val());
            }
        }
        fields.putAll(changes);
        return post(form.absUrl("action"), fields);
    }

    public Answer post(String address, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return answer(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.uri(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + request.uri(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
