package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emptychair.host.jira.jql.JqlError;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;

/** Jira's REST interface: finds who answers, and says in Jira's way what went wrong. */
public final class JiraRestServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Routes routes;
    private final transient Exchange.Jira jira;
    private final transient Function<HttpServletRequest, Viewer> viewers;

    private JiraRestServlet(
            Routes routes,
            JiraStore store,
            URI baseUrl,
            Function<HttpServletRequest, Viewer> viewers) {
        this.routes = routes;
        this.jira = new Exchange.Jira(store, baseUrl);
        this.viewers = viewers;
    }

    /**
     * For {@code /rest/api/*}.
     *
     * @param viewers who asks; credentials were checked before
     */
    public static JiraRestServlet platform(
            JiraStore store, URI baseUrl, Function<HttpServletRequest, Viewer> viewers) {
        Routes routes = new Routes();
        SearchResource.mount(routes);
        IssueResource.mount(routes);
        CommentResource.mount(routes);
        WorklogResource.mount(routes);
        LinkResource.mount(routes);
        FactsResource.mount(routes);
        return new JiraRestServlet(routes, store, baseUrl, viewers);
    }

    /** For {@code /rest/servicedeskapi/*}. */
    public static JiraRestServlet serviceDesk(
            JiraStore store, URI baseUrl, Function<HttpServletRequest, Viewer> viewers) {
        Routes routes = new Routes();
        CommentResource.mountDesk(routes);
        return new JiraRestServlet(routes, store, baseUrl, viewers);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            answer(request, response);
        } catch (Unauthorised e) {
            response.setHeader("WWW-Authenticate", "OAuth realm=\"" + jira.baseUrl() + "\"");
            problem(response, 401, List.of(e.getMessage()), Map.of());
        } catch (JqlError e) {
            problem(response, 400, e.messages(), Map.of());
        } catch (Refused e) {
            int status =
                    switch (e.why()) {
                        case MISSING -> 404;
                        case FORBIDDEN -> 403;
                        case INVALID -> 400;
                    };
            problem(response, status, e.messages(), e.fields());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        String path = info.replaceFirst("^/(2|latest)(?=/)", "");
        if (isForeignForm(request)) {
            throw Refused.forbidden("XSRF check failed");
        }
        Viewer viewer = viewers.apply(request);
        response.setHeader("X-AUSERNAME", viewer.name().orElse("anonymous"));
        if (viewer.person().isPresent()) {
            response.setHeader("X-RateLimit-Limit", "1000");
            response.setHeader("X-RateLimit-Remaining", "999");
            response.setHeader("X-RateLimit-FillRate", "1000");
            response.setHeader("X-RateLimit-Interval-Seconds", "1");
        }
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        Routes.Found found =
                routes.find(request.getMethod(), path)
                        .orElseThrow(
                                () ->
                                        Refused.missing(
                                                routes.knows(path)
                                                        ? "HTTP 405 Method Not Allowed"
                                                        : "null for uri: " + info));
        found.handler().handle(new Exchange(request, response, found.path(), jira, viewer));
    }

    /** A write with nothing but a browser's cookie, in a form that any site could have sent. */
    private static boolean isForeignForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return !request.getMethod().equals("GET")
                && request.getHeader("Authorization") == null
                && !type.startsWith("application/json")
                && !"no-check".equals(request.getHeader("X-Atlassian-Token"));
    }

    private static void problem(
            HttpServletResponse response,
            int status,
            List<String> messages,
            Map<String, String> fields)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        try (var json = new JsonFactory().createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeArrayFieldStart("errorMessages");
            for (String message : messages) {
                json.writeString(message);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("errors");
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
