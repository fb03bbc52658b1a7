package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The host's own style sheet and icon. */
public final class StaticServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES =
            Map.of("/host.css", "text/css;charset=UTF-8", "/icon.svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String type = TYPES.get(path);
        if (type == null) {
            Problem.write(response, 404, "missing", "There is no such file.");
            return;
        }
        response.setContentType(type);
        try (InputStream file = StaticServlet.class.getResourceAsStream(path.substring(1))) {
            if (file != null) {
                file.transferTo(response.getOutputStream());
            }
        }
    }
}
