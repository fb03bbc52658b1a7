package org.emptychair.host.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Problem answers (RFC 9457) of the host itself; a plugin writes its own. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problem() {}

    static byte[] body(int status, String type, String title) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:emptychair:host:" + type);
        problem.put("title", title);
        problem.put("status", status);
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (IOException unwritable) {
            throw new IllegalStateException("strings and a number make JSON", unwritable);
        }
    }

    static void write(HttpServletResponse response, int status, String type, String title)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(body(status, type, title));
    }
}
