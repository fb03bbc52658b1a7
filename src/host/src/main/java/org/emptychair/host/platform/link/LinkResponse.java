package org.emptychair.host.platform.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came back through an application link, whole. */
record LinkResponse(HttpResponse<byte[]> http) implements Response {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Whether the other side does not, or no longer, accept for whom this side speaks. */
    boolean asksForPermission() {
        String asked = getHeader("WWW-Authenticate");
        return getStatusCode() == 401 && asked != null && asked.startsWith("OAuth");
    }

    @Override
    public int getStatusCode() {
        return http.statusCode();
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(http.body(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return new ByteArrayInputStream(http.body());
    }

    @Override
    public <T> T getEntity(Class<T> entityClass) throws ResponseException {
        if (entityClass == String.class) {
            return entityClass.cast(getResponseBodyAsString());
        }
        try {
            return MAPPER.readValue(http.body(), entityClass);
        } catch (IOException e) {
            throw new ResponseException("the answer is no " + entityClass.getSimpleName(), e);
        }
    }

    @Override
    public String getStatusText() {
        return Integer.toString(http.statusCode());
    }

    @Override
    public boolean isSuccessful() {
        return http.statusCode() / 100 == 2;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return http.headers().firstValue(name).orElse(null);
    }

    @Override
    public Map<String, String> getHeaders() {
        Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        http.headers().map().forEach((name, all) -> first.put(name, all.get(0)));
        return first;
    }
}
