package org.emptychair.atlassian.tracker;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A request over a paper link: what a product's own client does, over HTTP. */
final class PaperLinkRequest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest.Builder request;
    private final String method;
    private String body = "";

    private PaperLinkRequest(URI address, String method) {
        request = HttpRequest.newBuilder(address);
        this.method = method;
    }

    static ApplicationLinkRequest to(URI address, String method) {
        PaperLinkRequest it = new PaperLinkRequest(address, method);
        return (ApplicationLinkRequest)
                Proxy.newProxyInstance(
                        PaperLinkRequest.class.getClassLoader(),
                        new Class<?>[] {ApplicationLinkRequest.class},
                        (proxy, called, arguments) -> {
                            switch (called.getName()) {
                                case "setHeader" ->
                                        it.request.header(
                                                (String) arguments[0], (String) arguments[1]);
                                case "setRequestBody" -> it.body = (String) arguments[0];
                                case "setConnectionTimeout",
                                        "setSoTimeout",
                                        "setFollowRedirects" -> {}
                                case "executeAndReturn" -> {
                                    return it.execute(
                                            (ReturningResponseHandler<?, ?>) arguments[0]);
                                }
                                default ->
                                        throw new UnsupportedOperationException(called.getName());
                            }
                            return proxy;
                        });
    }

    @SuppressWarnings("unchecked")
    private Object execute(ReturningResponseHandler<?, ?> handler) throws ResponseException {
        try {
            HttpResponse<InputStream> response =
                    CLIENT.send(
                            request.method(method, BodyPublishers.ofString(body)).build(),
                            BodyHandlers.ofInputStream());
            return ((ReturningResponseHandler<Response, ?>) handler).handle(response(response));
        } catch (IOException e) {
            throw new ResponseException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException(e);
        }
    }

    private static Response response(HttpResponse<InputStream> response) {
        return (Response)
                Proxy.newProxyInstance(
                        PaperLinkRequest.class.getClassLoader(),
                        new Class<?>[] {Response.class},
                        (proxy, called, arguments) ->
                                switch (called.getName()) {
                                    case "getStatusCode" -> response.statusCode();
                                    case "getHeader" ->
                                            response.headers()
                                                    .firstValue((String) arguments[0])
                                                    .orElse(null);
                                    case "getResponseBodyAsStream" -> response.body();
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    called.getName());
                                });
    }
}
