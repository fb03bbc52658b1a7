package com.atlassian.sal.api.net;

import java.util.List;
import java.util.Map;

public interface Request<T extends Request<?, ?>, RESP extends Response> {
    T setConnectionTimeout(int milliseconds);

    T setSoTimeout(int milliseconds);

    T setUrl(String url);

    T setRequestBody(String body);

    T setRequestBody(String body, String contentType);

    T setEntity(Object entity);

    T addRequestParameters(String... parameters);

    T addBasicAuthentication(String hostname, String username, String password);

    T addHeader(String name, String value);

    T setHeader(String name, String value);

    T setFollowRedirects(boolean follow);

    Map<String, List<String>> getHeaders();

    void execute(ResponseHandler<? super RESP> handler) throws ResponseException;

    /** Throws on every status that is not 2xx. */
    String execute() throws ResponseException;

    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> handler)
            throws ResponseException;

    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS,
        PATCH
    }
}
