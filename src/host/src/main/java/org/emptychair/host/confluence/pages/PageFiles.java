package org.emptychair.host.confluence.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style sheet and the script of these pages. */
final class PageFiles extends HttpServlet {

    private static final Map<String, String> TYPES =
            Map.of(
                    "/pages.css", "text/css;charset=UTF-8",
                    "/editor.js", "text/javascript;charset=UTF-8");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String type = TYPES.get(path);
        try (InputStream file =
                type == null ? null : PageFiles.class.getResourceAsStream(path.substring(1))) {
            if (file == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "max-age=60");
            file.transferTo(response.getOutputStream());
        }
    }
}
