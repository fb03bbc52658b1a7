package org.emptychair.host.jira;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Visitors;

/** Jira's {@code serverInfo} and {@code myself}: enough to try an address and a token. */
final class ServerFactsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Platform platform;
    private final transient Visitors visitors;

    ServerFactsServlet(Platform platform, Visitors visitors) {
        this.platform = platform;
        this.visitors = visitors;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Person> person = visitors.current();
        response.setHeader("X-AUSERNAME", person.map(Person::name).orElse("anonymous"));
        String path = String.valueOf(request.getPathInfo());
        if (path.endsWith("/serverInfo")) {
            write(response, 200, serverInfo());
        } else if (path.endsWith("/myself") && person.isPresent()) {
            write(response, 200, myself(person.get()));
        } else if (path.endsWith("/myself")) {
            write(
                    response,
                    401,
                    error(
                            "You are not authenticated. Authentication required to perform this operation."));
        } else {
            write(response, 404, error("null for uri: " + request.getRequestURI()));
        }
    }

    private Map<String, Object> serverInfo() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", platform.baseUrl().toString());
        info.put("version", "11.3.12");
        info.put("versionNumbers", List.of(11, 3, 12));
        info.put("deploymentType", "Server");
        info.put("serverTitle", "Jira (local host)");
        return info;
    }

    private Map<String, Object> myself(Person person) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("self", platform.baseUrl() + "/rest/api/2/user?username=" + person.name());
        user.put("key", person.key());
        user.put("name", person.name());
        user.put("emailAddress", person.email());
        user.put("displayName", person.fullName());
        user.put("active", true);
        user.put("timeZone", "Europe/Berlin");
        user.put("locale", "en_GB");
        return user;
    }

    private static Map<String, Object> error(String message) {
        return Map.of("errorMessages", List.of(message), "errors", Map.of());
    }

    private static void write(HttpServletResponse response, int status, Map<String, Object> body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
