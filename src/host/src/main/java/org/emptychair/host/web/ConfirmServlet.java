package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Visitors;

/** Where an administrator confirms their password before an administration page. */
public final class ConfirmServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Platform platform;
    private final transient Visitors visitors;
    private final transient Consumer<HttpServletRequest> confirmed;
    private final transient Templates templates = Templates.beside(ConfirmServlet.class);

    /**
     * @param confirmed told about each request whose password was right
     */
    public ConfirmServlet(
            Platform platform, Visitors visitors, Consumer<HttpServletRequest> confirmed) {
        this.platform = platform;
        this.visitors = visitors;
        this.confirmed = confirmed;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!platform.xsrfValidator().validateFormEncodedToken(request)) {
            platform.layout()
                    .problem(
                            request,
                            response,
                            403,
                            "This form is too old. Please go back and try again.");
            return;
        }
        String password = Objects.requireNonNullElse(request.getParameter("password"), "");
        Optional<Person> person =
                visitors.current()
                        .flatMap(
                                known -> platform.directory().authenticate(known.name(), password));
        if (person.isEmpty()) {
            response.setStatus(401);
            show(request, response, true);
            return;
        }
        confirmed.accept(request);
        response.sendRedirect(Destination.of(request, "destination"));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean refused)
            throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context", request.getContextPath());
        values.put("tokenName", platform.xsrfValidator().getXsrfParameterName());
        values.put("token", platform.xsrfTokens().getXsrfToken(request, response, true));
        values.put("destination", Destination.of(request, "destination"));
        values.put("refused", refused);
        platform.layout()
                .write(
                        request,
                        response,
                        PageView.of("Administrator access", templates.render("confirm", values)));
    }
}
