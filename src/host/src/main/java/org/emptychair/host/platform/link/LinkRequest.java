package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ResponseStatusException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request through an application link, over HTTP. It can be sent once or many times. */
final class LinkRequest implements ApplicationLinkRequest {
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final HttpClient FOLLOWING = client(HttpClient.Redirect.NORMAL);
    private static final HttpClient STAYING = client(HttpClient.Redirect.NEVER);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final MethodType method;
    private final URI base;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> parameters = new ArrayList<>();
    private String url;
    private String body = "";
    private Duration connecting = USUAL;
    private Duration answering = USUAL;
    private boolean follows = true;

    LinkRequest(Request.MethodType method, URI base, String url) {
        this.method = method;
        this.base = base;
        this.url = url;
    }

    private static HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder().followRedirects(redirect).connectTimeout(USUAL).build();
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        connecting = Duration.ofMillis(milliseconds);
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        answering = Duration.ofMillis(milliseconds);
        return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String newUrl) {
        url = newUrl;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String newBody) {
        body = newBody;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String newBody, String contentType) {
        return setRequestBody(newBody).setHeader("Content-Type", contentType);
    }

    @Override
    public ApplicationLinkRequest setEntity(Object entity) {
        try {
            return setRequestBody(MAPPER.writeValueAsString(entity), "application/json");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for a " + entity.getClass(), e);
        }
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "parameters come in pairs, not %d".formatted(namesAndValues.length));
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
        }
        return this;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public ApplicationLinkRequest addBasicAuthentication(
            String hostname, String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    @Override
    public ApplicationLinkRequest addHeader(String name, String value) {
        headers.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        follows = follow;
        return this;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return Map.copyOf(headers);
    }

    @Override
    public void execute(ResponseHandler<? super Response> handler) throws ResponseException {
        handler.handle(answer());
    }

    @Override
    public String execute() throws ResponseException {
        LinkResponse response = answer();
        if (!response.isSuccessful()) {
            throw new ResponseStatusException(
                    "Unexpected response received. Status code: " + response.getStatusCode(),
                    response);
        }
        return response.getResponseBodyAsString();
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler)
            throws ResponseException {
        return handler.handle(answer());
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        LinkResponse response = answer();
        return response.asksForPermission()
                ? handler.credentialsRequired(response)
                : handler.handle(response);
    }

    private LinkResponse answer() throws ResponseException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                (follows ? FOLLOWING : STAYING)
                        .sendAsync(request(), HttpResponse.BodyHandlers.ofByteArray());
        try {
            // A deadline for the whole answer: a body that stalls must not hold the caller.
            Duration deadline = connecting.plus(answering);
            return new LinkResponse(sent.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new ResponseException("no answer in time from " + base, e);
        } catch (ExecutionException e) {
            throw new ResponseException("no answer from " + base, e.getCause());
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new ResponseException("stopped while waiting for " + base, e);
        }
    }

    private HttpRequest request() {
        String query = String.join("&", parameters);
        boolean form = !query.isEmpty() && (method == MethodType.POST || method == MethodType.PUT);
        String address =
                url.matches("https?://.*") ? url : base + (url.startsWith("/") ? "" : "/") + url;
        if (!form && !query.isEmpty()) {
            address += (address.contains("?") ? "&" : "?") + query;
        }
        String content = form ? query : body;
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address))
                        .method(
                                method.name(),
                                content.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(content));
        if (form) {
            builder.header("Content-Type", "application/x-www-form-urlencoded");
        }
        headers.forEach((name, all) -> all.forEach(value -> builder.header(name, value)));
        return builder.build();
    }
}
