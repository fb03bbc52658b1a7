package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.view.letter.OutboxView;

/** What the answers of all our pages have in common: nobody keeps, guesses or frames them. */
final class PageAnswer {
    private static final String OWN_FRAMES = "frame-ancestors 'self'";

    private PageAnswer() {}

    static void send(HttpServletResponse response, String markup) throws IOException {
        send(response, markup, OWN_FRAMES);
    }

    /** A mail as it looks: nothing in it may run or reach out. */
    static void sendMail(HttpServletResponse response, String markup) throws IOException {
        send(
                response,
                markup,
                "sandbox; default-src 'none'; style-src 'unsafe-inline'; " + OWN_FRAMES);
    }

    private static void send(HttpServletResponse response, String markup, String policy)
            throws IOException {
        type(response, "text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", policy);
        response.getWriter().write(markup);
    }

    /** An answer for a script. */
    static void type(HttpServletResponse response, String type) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** An answer that the browser keeps under that name. */
    static void file(HttpServletResponse response, String type, String name) {
        type(response, type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    static OutboxView.Place place(
            ConfluenceRoot root,
            String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        return new OutboxView.Place(
                base + "/plugins/servlet/empty-chair/" + page,
                base + "/download/resources/" + Build.PLUGIN_KEY + ":wocas-page/page.css",
                root.services().xsrfChecks().getXsrfParameterName(),
                root.services().xsrfTokens().getXsrfToken(request, response, true));
    }
}
