package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The host's own style sheet. */
public final class StaticServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> FILES = Set.of("/host.css");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!FILES.contains(path)) {
            Problem.write(response, 404, "missing", "There is no such file.");
            return;
        }
        response.setContentType("text/css;charset=UTF-8");
        try (InputStream file = StaticServlet.class.getResourceAsStream(path.substring(1))) {
            if (file != null) {
                file.transferTo(response.getOutputStream());
            }
        }
    }
}
