package com.atlassian.sal.api.net;

public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}
