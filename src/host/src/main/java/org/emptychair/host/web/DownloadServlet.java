package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Files of web resources: {@code /download/resources/KEY/name} for one file, {@code
 * /download/batch/KEY/KEY.css} for all style sheets or scripts of a module in one answer.
 */
public final class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "json", "application/json",
                    "txt", "text/plain;charset=UTF-8",
                    "csv", "text/csv;charset=UTF-8",
                    "woff2", "font/woff2");

    private final transient WebResources resources;

    public DownloadServlet(WebResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] parts = String.valueOf(request.getPathInfo()).split("/", 4);
        Optional<byte[]> bytes =
                parts.length < 4 ? Optional.empty() : bytes(parts[1], parts[2], parts[3]);
        String type = type(request.getPathInfo());
        if (bytes.isEmpty() || type.isEmpty()) {
            Problem.write(response, 404, "missing", "There is no such file.");
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(bytes.get());
    }

    private Optional<byte[]> bytes(String kind, String key, String name) throws IOException {
        if (name.contains("..")) {
            return Optional.empty();
        }
        boolean batch =
                kind.equals("batch") && (name.equals(key + ".css") || name.equals(key + ".js"));
        if (batch) {
            return batch(key, name.substring(key.length()));
        }
        return kind.equals("resources") || kind.equals("batch")
                ? resources.file(key, name)
                : Optional.empty();
    }

    private Optional<byte[]> batch(String key, String extension) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : resources.files(key, extension)) {
            Optional<byte[]> file = resources.file(key, name);
            if (file.isPresent()) {
                all.write(file.get());
                all.write('\n');
            }
        }
        return all.size() == 0 ? Optional.empty() : Optional.of(all.toByteArray());
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
    }
}
