package org.emptychair.host.platform;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Secure administrator sessions: somebody signed in by session confirms their password, which holds
 * for ten minutes. Requests with credentials of their own (Basic, token) need no confirmation.
 */
public final class LocalWebSudoManager implements WebSudoManager {

    private static final String CONFIRMED = "org.emptychair.host.websudo";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final URI baseUrl;
    private final Clock clock;

    LocalWebSudoManager(URI baseUrl, Clock clock) {
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** The password was right: from now on, for a while, this session may administer. */
    public void confirm(HttpServletRequest request) {
        request.getSession().setAttribute(CONFIRMED, clock.instant());
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return true;
        }
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(CONFIRMED) instanceof Instant confirmed
                && confirmed.plus(HOLDS).isAfter(clock.instant());
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String back = request.getRequestURI() + (query == null ? "" : "?" + query);
        try {
            response.sendRedirect(
                    baseUrl
                            + "/authenticate.action?destination="
                            + URLEncoder.encode(back, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request)
            throws WebSudoSessionException {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("the administrator's session is not confirmed");
        }
        confirm(request);
    }
}
