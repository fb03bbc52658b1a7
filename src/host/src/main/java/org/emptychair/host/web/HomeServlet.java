package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Platform;

/** The product's start page, and the answer to every address that nothing else knows. */
final class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Platform platform;
    private final transient Templates templates = Templates.beside(HomeServlet.class);

    HomeServlet(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getServletPath().equals("/")) {
            platform.layout().problem(request, response, 404, "There is no such page.");
            return;
        }
        platform.layout()
                .write(request, response, PageView.of("Welcome", templates.render("home", this)));
    }
}
