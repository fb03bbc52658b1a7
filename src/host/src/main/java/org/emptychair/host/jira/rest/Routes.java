package org.emptychair.host.jira.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which handler answers which path. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, List<String> parts, Handler handler) {}

    /** A handler and the parts of the path that its template names. */
    record Found(Handler handler, Map<String, String> path) {}

    /** Parts in braces stand for any text. */
    Routes on(String method, String template, Handler handler) {
        routes.add(new Route(method, List.of(template.split("/")), handler));
        return this;
    }

    Optional<Found> find(String method, String path) {
        return routes.stream()
                .filter(r -> r.method().equals(method))
                .flatMap(r -> values(r, path).map(v -> new Found(r.handler(), v)).stream())
                .findFirst();
    }

    boolean knows(String path) {
        return routes.stream().anyMatch(r -> values(r, path).isPresent());
    }

    private static Optional<Map<String, String>> values(Route route, String path) {
        String[] parts = path.split("/");
        if (parts.length != route.parts().size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            String part = route.parts().get(i);
            if (part.startsWith("{")) {
                values.put(part.substring(1, part.length() - 1), parts[i]);
            } else if (!part.equals(parts[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
