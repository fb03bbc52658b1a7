package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Visitors;

/** Where whoever is signed in makes a personal access token; it is shown once. */
final class TokenServlet extends HttpServlet {

    static final String PATH = "/plugins/personalaccesstokens/usertokens.action";
    private static final long serialVersionUID = 1L;

    private final transient Platform platform;
    private final transient Visitors visitors;
    private final transient Function<Person, String> maker;
    private final transient Templates templates = Templates.beside(TokenServlet.class);

    TokenServlet(Platform platform, Visitors visitors, Function<Person, String> maker) {
        this.platform = platform;
        this.visitors = visitors;
        this.maker = maker;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (visitors.current().isEmpty()) {
            response.sendRedirect(
                    request.getContextPath() + "/login.action?os_destination=" + PATH);
            return;
        }
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Person> visitor = visitors.current();
        if (visitor.isEmpty() || !platform.xsrfValidator().validateFormEncodedToken(request)) {
            platform.layout()
                    .problem(
                            request,
                            response,
                            403,
                            "This form is too old. Please go back and try again.");
            return;
        }
        show(request, response, maker.apply(visitor.get()));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String token)
            throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("action", request.getContextPath() + PATH);
        values.put("tokenName", platform.xsrfValidator().getXsrfParameterName());
        values.put("ticket", platform.xsrfTokens().getXsrfToken(request, response, true));
        values.put("token", token);
        platform.layout()
                .write(
                        request,
                        response,
                        PageView.of("Personal access tokens", templates.render("token", values)));
    }
}
