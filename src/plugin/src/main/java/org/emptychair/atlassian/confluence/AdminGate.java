package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Lets administrators through to a page, after they proved again who they are. */
final class AdminGate {
    private final ConfluenceRoot root;

    AdminGate(ConfluenceRoot root) {
        this.root = root;
    }

    /** Whether the page may be shown; if not, the answer is already on its way. */
    boolean opens(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!root.people().isSignedIn()) {
            sendToSignIn(root, request, response);
            return false;
        }
        if (!root.people().isAdmin()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        try {
            root.services().webSudo().willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException notProven) {
            root.services().webSudo().enforceWebSudoProtection(request, response);
            return false;
        }
    }

    /** The same for a page that shows what is stored. */
    boolean opensStore(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!opens(request, response)) {
            return false;
        }
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        return true;
    }

    /** The sign-in page comes back to the address that was asked for. */
    static void sendToSignIn(
            ConfluenceRoot root, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String query = asked(request);
        // Where the sign-in page goes on to, as Confluence keeps it.
        request.getSession(true)
                .setAttribute(
                        "seraph_originalurl",
                        request.getServletPath()
                                + (request.getPathInfo() == null ? "" : request.getPathInfo())
                                + query);
        URI here = URI.create(request.getRequestURL() + query);
        response.sendRedirect(root.services().logins().getLoginUri(here).toASCIIString());
    }

    /** What the address says behind its path; nothing where that is no part of an address. */
    private static String asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getQueryString())
                    .map(query -> "?" + query)
                    .map(URI::create)
                    .map(URI::toString)
                    .orElse("");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
