package org.emptychair.host;

/** The host cannot start; the message is the reason, fit to be shown as it is. */
public final class HostFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HostFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
