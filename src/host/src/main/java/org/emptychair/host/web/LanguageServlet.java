package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emptychair.host.product.Languages;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Visitors;

/** Where whoever is signed in chooses the language in which plugins speak to them. */
final class LanguageServlet extends HttpServlet {

    static final String PATH = "/language.action";
    private static final long serialVersionUID = 1L;

    private final transient Platform platform;
    private final transient Visitors visitors;
    private final transient Templates templates = Templates.beside(LanguageServlet.class);

    LanguageServlet(Platform platform, Visitors visitors) {
        this.platform = platform;
        this.visitors = visitors;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (visitors.current().isEmpty()) {
            response.sendRedirect(
                    request.getContextPath() + "/login.action?os_destination=" + PATH);
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("action", request.getContextPath() + PATH);
        values.put("tokenName", platform.xsrfValidator().getXsrfParameterName());
        values.put("ticket", platform.xsrfTokens().getXsrfToken(request, response, true));
        values.put("destination", Destination.of(request, "os_destination"));
        values.put("languages", languages());
        platform.layout()
                .write(
                        request,
                        response,
                        PageView.of("Language", templates.render("language", values)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Person> visitor = visitors.current();
        String tag = Objects.requireNonNullElse(request.getParameter("language"), "");
        if (visitor.isEmpty() || !platform.xsrfValidator().validateFormEncodedToken(request)) {
            platform.layout()
                    .problem(
                            request,
                            response,
                            403,
                            "This form is too old. Please go back and try again.");
            return;
        }
        if (!platform.languages().choose(visitor.get(), tag)) {
            platform.layout().problem(request, response, 400, "There is no such language.");
            return;
        }
        response.sendRedirect(Destination.of(request, "os_destination"));
    }

    private static List<Map<String, String>> languages() {
        return Languages.offered().stream().map(LanguageServlet::named).toList();
    }

    private static Map<String, String> named(Locale locale) {
        return Map.of("tag", locale.toLanguageTag(), "name", locale.getDisplayLanguage(locale));
    }
}
