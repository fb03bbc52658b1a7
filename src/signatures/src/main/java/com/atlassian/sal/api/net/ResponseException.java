package com.atlassian.sal.api.net;

public class ResponseException extends Exception {
    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }

    public ResponseException(String message) {
        super(message);
    }
}
