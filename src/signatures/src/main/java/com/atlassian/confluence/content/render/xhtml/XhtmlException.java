package com.atlassian.confluence.content.render.xhtml;

public class XhtmlException extends Exception {
    public XhtmlException(String message) {
        super(message);
    }

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
