package org.emptychair.host.platform;

import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One token per browser, in a cookie and in each form; a request without it came from elsewhere.
 */
final class LocalXsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator, XsrfRequestValidator {

    private static final String PARAMETER = "atl_token";
    private static final String HEADER = "X-Atlassian-Token";
    private static final String ISSUED = "org.emptychair.host.xsrf";
    private static final int TOKEN_BYTES = 24;

    private final String cookieName;
    private final String path;
    private final SecureRandom random = new SecureRandom();

    LocalXsrfTokens(String contextPath) {
        this.path = contextPath;
        this.cookieName = "atl.xsrf.token." + contextPath.substring(1);
    }

    @Override
    public @Nullable String getXsrfToken(
            HttpServletRequest request, HttpServletResponse response, boolean create) {
        Optional<String> known = token(request);
        if (known.isPresent() || !create) {
            return known.orElse(null);
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Cookie cookie = new Cookie(cookieName, token);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(ISSUED, token);
        return token;
    }

    private Optional<String> token(HttpServletRequest request) {
        if (request.getAttribute(ISSUED) instanceof String issued) {
            return Optional.of(issued);
        }
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(cookieName) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        return sent != null
                && token(request)
                        .filter(
                                token ->
                                        MessageDigest.isEqual(
                                                token.getBytes(StandardCharsets.UTF_8),
                                                sent.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    @Override
    public boolean validateRequestPassesXsrfChecks(HttpServletRequest request) {
        return "no-check".equals(request.getHeader(HEADER)) || validateFormEncodedToken(request);
    }
}
