package org.emptychair.atlassian.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.Problem;
import org.emptychair.atlassian.rest.Refusal;
import org.emptychair.atlassian.rest.Reply;
import org.jspecify.annotations.Nullable;

/** One call that is passed on to Confluence. */
final class PassedOn {
    private static final int MOST_BODY = 64 * 1024;

    private PassedOn() {}

    static Response get(String path) {
        return to("GET", path, Optional.empty());
    }

    static Response post(String path, @Nullable InputStream body) {
        return Reply.passed(() -> ask("POST", path, Optional.of(text(body))));
    }

    static Response delete(String path) {
        return to("DELETE", path, Optional.empty());
    }

    private static Response to(String method, String path, Optional<String> body) {
        return Reply.passed(() -> ask(method, path, body));
    }

    private static Response ask(String method, String path, Optional<String> body) {
        ConfluenceSide confluence = Desk.ask(ConfluenceSide.class);
        if (!confluence.isLinked()) {
            throw new Refusal(Problem.of(Problem.Kind.NO_CONFLUENCE));
        }
        try {
            return response(confluence.ask(method, path, body));
        } catch (ConfluenceSide.NotYetAllowed notYet) {
            Map<String, Object> facts = new LinkedHashMap<>();
            confluence.authorise().map(URI::toString).ifPresent(it -> facts.put("authorise", it));
            throw new Refusal(new Problem(Problem.Kind.NOT_AUTHORISED, List.of(), facts));
        } catch (ConfluenceSide.Away away) {
            throw new Refusal(Problem.of(Problem.Kind.CONFLUENCE_AWAY));
        }
    }

    private static Response response(ConfluenceSide.Said said) {
        String type = said.problem() ? Reply.PROBLEM : MediaType.APPLICATION_JSON;
        Response.ResponseBuilder answer =
                Response.status(said.status()).header("Cache-Control", "no-store");
        return said.body().isEmpty()
                ? answer.build()
                : answer.type(type + ";charset=UTF-8").entity(said.body()).build();
    }

    private static String text(@Nullable InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST_BODY + 1);
            if (bytes.length > MOST_BODY) {
                throw new Refusal(Problem.of(Problem.Kind.TOO_LARGE));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new Refusal(Problem.of(Problem.Kind.HALF_SENT));
        }
    }

    /** A path with those parameters that are given. */
    static String path(String path, Map<String, @Nullable String> parameters) {
        StringBuilder whole = new StringBuilder(path);
        parameters.forEach(
                (name, value) -> {
                    if (value != null) {
                        whole.append(whole.indexOf("?") < 0 ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                    }
                });
        return whole.toString();
    }
}
