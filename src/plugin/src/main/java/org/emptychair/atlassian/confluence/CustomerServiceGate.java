package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets customer service through to a page; everybody else meets no page at all. */
final class CustomerServiceGate {
    private final ConfluenceRoot root;

    CustomerServiceGate(ConfluenceRoot root) {
        this.root = root;
    }

    /** Whether the page may be shown; if not, the answer is already on its way. */
    boolean opens(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!root.people().isSignedIn()) {
            AdminGate.sendToSignIn(root, request, response);
            return false;
        }
        if (!root.people().isCustomerService()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        return true;
    }
}
