package org.emptychair.host.jira.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Visitors;

/**
 * The switches over HTTP, for administrators on this machine: GET tells faults and counts, POST
 * adds a fault, DELETE clears faults and log.
 */
public final class FaultServlet extends HttpServlet {
    public static final String PATH = "/rest/host/faults";

    private static final long serialVersionUID = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LARGEST_BODY = 10_000;

    private final transient Faults faults;
    private final transient RequestLog log;
    private final transient Visitors visitors;

    public FaultServlet(Faults faults, RequestLog log, Visitors visitors) {
        this.faults = faults;
        this.log = log;
        this.visitors = visitors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean here = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        boolean admin =
                visitors.current().filter(p -> p.isIn(Directory.JIRA_ADMINISTRATORS)).isPresent();
        if (!here || !admin) {
            send(response, 404, MAPPER.createObjectNode().put("error", "there is nothing here"));
            return;
        }
        switch (request.getMethod()) {
            case "GET" -> send(response, 200, state());
            case "POST" -> add(request, response);
            case "DELETE" -> {
                faults.clear();
                log.clear();
                send(response, 200, state());
            }
            default -> send(response, 405, MAPPER.createObjectNode().put("error", "not that way"));
        }
    }

    private void add(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Other sites' forms cannot send this type, so they cannot switch anything.
        String type = String.valueOf(request.getContentType());
        if (!type.startsWith("application/json")) {
            send(response, 415, MAPPER.createObjectNode().put("error", "send application/json"));
            return;
        }
        try {
            JsonNode body = MAPPER.readTree(request.getInputStream().readNBytes(LARGEST_BODY));
            faults.add(
                    new Fault(
                            Fault.Kind.valueOf(
                                    body.path("kind").asText("").toUpperCase(Locale.ROOT)),
                            body.path("prefix").asText("/rest/"),
                            body.path("times").asInt(0),
                            body.path("amount").asLong(0)));
            send(response, 200, state());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            String known = "kind is one of " + java.util.Arrays.toString(Fault.Kind.values());
            send(response, 400, MAPPER.createObjectNode().put("error", known));
        }
    }

    private ObjectNode state() {
        ObjectNode state = MAPPER.createObjectNode();
        for (Fault fault : faults.active()) {
            state.withArray("faults")
                    .addObject()
                    .put("kind", fault.kind().name())
                    .put("prefix", fault.prefix())
                    .put("times", fault.times())
                    .put("amount", fault.amount());
        }
        return state.put("requests", log.total());
    }

    private static void send(HttpServletResponse response, int status, ObjectNode body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(MAPPER.writeValueAsBytes(body));
    }
}
