package org.emptychair.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Languages;
import org.emptychair.host.product.PageLayout;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.PageView.Link;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;

/** The frame of one product's pages, from the template {@code layout.html}. */
public final class HostLayout implements PageLayout {

    private final String productName;
    private final String contextPath;
    private final Visitors visitors;
    private final WebResources resources;
    private final Templates templates = Templates.beside(HostLayout.class);

    public HostLayout(
            String productName, String contextPath, Visitors visitors, WebResources resources) {
        this.productName = productName;
        this.contextPath = contextPath;
        this.visitors = visitors;
        this.resources = resources;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, PageView page)
            throws IOException {
        Map<String, Object> values = frame(request, page.title(), page.body());
        values.put("framed", true);
        values.put("breadcrumbs", links(page.breadcrumbs()));
        values.put("actions", links(page.actions()));
        write(response, values);
    }

    /**
     * The frame around a page that a plugin wrote whole: its own head and body, its own heading.
     */
    void decorate(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String head,
            String body)
            throws IOException {
        Map<String, Object> values = frame(request, title, body);
        values.put("framed", false);
        values.put("head", head);
        write(response, values);
    }

    private void write(HttpServletResponse response, Map<String, Object> values)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(templates.render("layout", values).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> frame(HttpServletRequest request, String title, String body) {
        Optional<Person> visitor = visitors.current();
        RequiredSet required = RequiredSet.current();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("product", productName);
        values.put("lang", Languages.current().toLanguageTag());
        values.put("context", contextPath);
        values.put("title", title);
        values.put("body", body);
        values.put("visitor", visitor.map(Person::fullName).orElse(""));
        values.put(
                "admin",
                visitor.filter(person -> person.isIn(Directory.ADMINISTRATORS)).isPresent());
        values.put("destination", destination(request));
        values.put("styles", addresses(required, ".css"));
        values.put("scripts", addresses(required, ".js"));
        values.put("data", List.copyOf(required.requiredData().entrySet()));
        return values;
    }

    private static String destination(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private List<String> addresses(RequiredSet required, String extension) {
        List<String> addresses = new ArrayList<>();
        for (String key : resources.resolve(required)) {
            if (!resources.files(key, extension).isEmpty()) {
                addresses.add(
                        "%s/download/batch/%s/%s%s".formatted(contextPath, key, key, extension));
            }
        }
        return addresses;
    }

    private List<Map<String, String>> links(List<Link> links) {
        return links.stream()
                .map(link -> Map.of("label", link.label(), "address", address(link.path())))
                .toList();
    }

    private String address(String path) {
        return path.startsWith("/") ? contextPath + path : path;
    }

    @Override
    public void problem(
            HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        response.setStatus(status);
        write(
                request,
                response,
                PageView.of(
                        "Not possible", templates.render("problem", Map.of("sentence", sentence))));
    }
}
