package org.emptychair.host.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.confluence.content.Content;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.content.StoredSpace;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Person;

/** One request of one visitor, and the ways to answer it. */
final class Visit {

    private final Confluence confluence;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Visit(Confluence confluence, HttpServletRequest request, HttpServletResponse response) {
        this.confluence = confluence;
        this.request = request;
        this.response = response;
    }

    Confluence confluence() {
        return confluence;
    }

    Content content() {
        return confluence.content();
    }

    Optional<Person> visitor() {
        return confluence.visitors().current();
    }

    /** The key of whoever writes. */
    String author() {
        return visitor().map(Person::key).orElseThrow(() -> new NotHere("an author"));
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** Whether a form came from one of our own pages. */
    boolean isGenuine() {
        return confluence.platform().xsrfValidator().validateFormEncodedToken(request);
    }

    /** A parameter with line ends as storage format has them; empty when it was not sent. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    Optional<Long> number(String name) {
        String value = text(name).strip();
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** A version's number; none has more digits. */
    Optional<Integer> version(String name) {
        return number(name).filter(it -> it < 1_000_000_000L).map(Long::intValue);
    }

    /** The current page that {@code pageId} names. */
    StoredPage page() {
        return number("pageId")
                .flatMap(content().pages()::withId)
                .filter(StoredPage::isCurrent)
                .filter(page -> content().rights().mayView(visitor(), page))
                .orElseThrow(() -> new NotHere("a page"));
    }

    /** The same, for those who may edit it. */
    StoredPage editablePage() {
        StoredPage page = page();
        if (!content().rights().mayEdit(visitor(), page)) {
            throw new NotHere("a page to edit");
        }
        return page;
    }

    /** The space that a parameter names. */
    StoredSpace space(String parameter) {
        return content()
                .spaces()
                .withKey(text(parameter).strip())
                .filter(space -> content().rights().mayEnter(visitor()))
                .orElseThrow(() -> new NotHere("a space"));
    }

    /** Values that every template may need. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context", confluence.contextPath());
        values.put("tokenName", confluence.platform().xsrfValidator().getXsrfParameterName());
        values.put(
                "token", confluence.platform().xsrfTokens().getXsrfToken(request, response, true));
        return values;
    }

    void show(PageView page) throws IOException {
        confluence.platform().layout().write(request, response, page);
    }

    /**
     * Leads on after a form.
     *
     * @param path inside Confluence
     */
    void go(String path) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", confluence.contextPath() + path);
    }
}
