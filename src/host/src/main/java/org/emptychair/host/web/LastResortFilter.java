package org.emptychair.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.emptychair.host.product.PageLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outermost edge of every request: security headers go on each answer, what nobody caught
 * becomes a problem answer with nothing inside, its cause in the log, and what nobody read of a
 * request is read.
 */
final class LastResortFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LastResortFilter.class);

    /** Scripts come from files only, so a plugin that writes one into a page is found out here. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final int BUFFER = 8 * 1024;
    private static final int MOST = 2 * 1024 * 1024;

    private final transient PageLayout layout;

    LastResortFilter(PageLayout layout) {
        this.layout = layout;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        protect(response);
        RequiredSet.begin();
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException uncaught) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), uncaught);
            if (!response.isCommitted()) {
                response.reset();
                protect(response);
                say(request, response);
            }
        }
        readRest(request);
    }

    /**
     * Reads what nobody read of a request, as the products' own server does: a connection with
     * bytes left in it would be closed under the caller's next request.
     */
    private static void readRest(HttpServletRequest request) {
        if (request.getHeader("Expect") != null) {
            return;
        }
        try {
            InputStream body = request.getInputStream();
            byte[] some = new byte[BUFFER];
            int read = 0;
            for (int more = body.read(some); more >= 0 && read < MOST; more = body.read(some)) {
                read += more;
            }
        } catch (IOException | IllegalStateException takenAlready) {
            LOG.debug("the rest of a request cannot be read", takenAlready);
        }
    }

    private void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sentence = "This request could not be answered; the log says why.";
        if (String.valueOf(request.getHeader("Accept")).contains("text/html")) {
            layout.problem(request, response, 500, sentence);
        } else {
            Problem.write(response, 500, "failed", sentence);
        }
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
