package org.emptychair.bench.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in to the local host, who writes pages and reads them. */
final class Reader {
    private static final Pattern TICKET =
            Pattern.compile("name=\"(atl_token)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI base;
    private final String name;

    private Reader(URI base, String name) {
        this.base = base;
        this.name = name;
    }

    static Reader signedIn(URI base, String name) throws IOException, InterruptedException {
        Reader reader = new Reader(base, name);
        reader.send(
                "/login.action",
                reader.form("/login.action", Map.of("os_username", name, "os_password", name)));
        return reader;
    }

    /** The address of a new page in the leaders' space. */
    String write(String title, String storage) throws IOException, InterruptedException {
        String create = "/pages/createpage.action?spaceKey=LEAD";
        HttpResponse<String> editor =
                send(
                        "/pages/createpage.action",
                        form(create, Map.of("kind", "blank", "spaceKey", "LEAD")));
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("do", "save", "title", title, "storage", storage));
        Matcher hidden =
                Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                        .matcher(editor.body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        URI saved = send("/pages/newpage.action", fields).uri();
        if (!saved.toString().contains("pageId=")) {
            throw new IOException("the page was not kept: " + saved);
        }
        return saved.toString();
    }

    String read(String address) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(address))).body();
    }

    /**
     * Reads a page as plainly as can be, on this thread and without making text of it, so that what
     * is timed is the host.
     */
    void view(String address) throws IOException {
        HttpURLConnection page = (HttpURLConnection) URI.create(address).toURL().openConnection();
        page.setRequestProperty(
                "Cookie",
                cookies.getCookieStore().getCookies().stream()
                        .map(it -> it.getName() + "=" + it.getValue())
                        .collect(Collectors.joining("; ")));
        try (InputStream body = page.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Sends a contact, as customer service would. */
    void push(String row) throws IOException, InterruptedException {
        String login =
                Base64.getEncoder()
                        .encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
        answer(
                HttpRequest.newBuilder(URI.create(base + "/rest/empty-chair/1.0/contacts"))
                        .header("Authorization", "Basic " + login)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(row)));
    }

    private Map<String, String> form(String path, Map<String, String> filled)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(filled);
        Matcher ticket = TICKET.matcher(read(base + path));
        if (ticket.find()) {
            fields.put(ticket.group(1), ticket.group(2));
        }
        return fields;
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return answer(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
