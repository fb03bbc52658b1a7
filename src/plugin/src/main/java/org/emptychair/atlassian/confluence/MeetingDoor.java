package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;

/** Lets in whoever may view the page of a meeting, and shows nobody else that there is one. */
final class MeetingDoor {
    private final ConfluenceRoot root;

    MeetingDoor(ConfluenceRoot root) {
        this.root = root;
    }

    /** The page with a chair that is asked for; absent when the answer is on its way already. */
    Optional<Sheet> page(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return Optional.empty();
        }
        Optional<Sheet> page = find(request);
        if (page.isEmpty() && !root.people().isSignedIn()) {
            AdminGate.sendToSignIn(root, request, response);
        } else if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return page;
    }

    /** The same, without an answer to who is not let in. */
    Optional<Sheet> find(HttpServletRequest request) {
        ConfluencePages pages = new ConfluencePages(root.services());
        return FormServlet.number(request, "pageId")
                .filter(pages::mayView)
                .filter(id -> pages.chair(id, Optional.empty()).isPresent())
                .flatMap(pages::sheet);
    }
}
