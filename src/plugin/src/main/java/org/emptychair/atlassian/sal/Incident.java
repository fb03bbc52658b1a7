package org.emptychair.atlassian.sal;

import java.util.UUID;
import org.slf4j.Logger;

/** A failure that a person meets as a short number, and the log under the same number. */
public final class Incident {
    private Incident() {}

    /**
     * Logs the failure once.
     *
     * @return the number to show
     */
    public static String logged(Logger log, String what, RuntimeException failed) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("{}, reference {}", what, reference, failed);
        return reference;
    }
}
