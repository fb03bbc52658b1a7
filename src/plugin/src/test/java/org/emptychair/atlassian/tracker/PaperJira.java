package org.emptychair.atlassian.tracker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Jira of answers on paper: each path has one, written as a real Jira writes it. */
final class PaperJira implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> replies = new LinkedHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    /** Answers one request. */
    interface Reply {
        void answer(HttpExchange exchange) throws IOException;
    }

    PaperJira() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        answer("/rest/api/2/myself", file("myself.json"));
        answer("/rest/api/2/serverInfo", file("serverInfo.json"));
        answer("/rest/api/2/field", file("field.json"));
        answer("/rest/api/2/search", file("search.json"));
        answer("/rest/api/2/issue/10007/comment", file("comments.json"));
        answer("/rest/servicedeskapi/request/10007/comment", file("public-comments.json"));
        answer("/rest/servicedeskapi/organization/12/user", file("members.json"));
        answer("/rest/api/2/worklog/updated?since=1793610900000", file("worklog-updated-1.json"));
        answer("/rest/api/2/worklog/updated?since=1793610900500", file("worklog-updated-2.json"));
        answer("/rest/api/2/worklog/list", file("worklogs.json"));
    }

    static String file(String name) {
        try (InputStream in = PaperJira.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://localhost:%d/jira".formatted(server.getAddress().getPort()));
    }

    void answer(String path, String json) {
        answer(path, exchange -> send(exchange, 200, "application/json;charset=UTF-8", json));
    }

    void answer(String path, int status, String json) {
        answer(path, exchange -> send(exchange, status, "application/json;charset=UTF-8", json));
    }

    void answer(String path, Reply reply) {
        replies.put(path, reply);
    }

    /** Gives the answer from now on to whatever is asked. */
    void answerEverything(Reply reply) {
        replies.replaceAll((path, before) -> reply);
    }

    /** What was asked, with bodies, in order. */
    List<String> asked() {
        return asked;
    }

    List<String> tokens() {
        return tokens;
    }

    static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        if (!exchange.getResponseHeaders().containsKey("X-AUSERNAME")) {
            exchange.getResponseHeaders().add("X-AUSERNAME", "sync");
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String full = exchange.getRequestURI().toString().substring("/jira".length());
        String path = full.replaceFirst("\\?.*", "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(body.isEmpty() ? full : full + " " + body);
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Reply reply = replies.getOrDefault(full, replies.get(path));
        if (reply == null) {
            send(
                    exchange,
                    404,
                    "application/json",
                    "{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
        } else {
            reply.answer(exchange);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
