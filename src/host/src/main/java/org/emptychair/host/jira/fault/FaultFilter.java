package org.emptychair.host.jira.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** Lets the switched-on faults happen, and writes the log. */
public final class FaultFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String LOGIN =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Log in</title></head>"
                    + "<body><form action=\"/login.jsp\" method=\"post\"></form></body></html>";
    private static final String BROKEN =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Oops</title></head>"
                    + "<body><h1>Internal Server Error</h1></body></html>";

    private final transient Faults faults;
    private final transient RequestLog log;

    public FaultFilter(Faults faults, RequestLog log) {
        this.faults = faults;
        this.log = log;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(FaultServlet.PATH)) {
            chain.doFilter(request, response);
            return;
        }
        RequestLog.Line line = log.begin(request.getMethod(), path);
        Optional<Fault> fault = faults.next(path);
        try {
            if (fault.isPresent()) {
                happen(fault.get(), request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            String person = response.getHeader("X-AUSERNAME");
            line.answered(person == null ? "anonymous" : person, response.getStatus());
        }
    }

    private static void happen(
            Fault fault,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        switch (fault.kind()) {
            case SLOW -> {
                pause(fault.amount());
                chain.doFilter(request, response);
            }
            case DOWN -> hangUp(request);
            case UNAVAILABLE -> answer(response, 503, BROKEN);
            case RATE_LIMITED -> {
                response.setHeader("Retry-After", Long.toString(fault.amount()));
                response.setHeader("X-RateLimit-Limit", "1000");
                response.setHeader("X-RateLimit-Remaining", "0");
                answer(response, 429, "<html><body>Rate limit exceeded.</body></html>");
            }
            case HALF -> half(request, response, chain);
            case LOGIN_PAGE -> answer(response, 200, LOGIN);
            case LOGIN_REDIRECT ->
                    response.sendRedirect(request.getContextPath() + "/login.action");
            case ANONYMOUS -> chain.doFilter(new Unsigned(request), response);
            case ERROR -> answer(response, 500, BROKEN);
            case STATUS -> answer(response, (int) fault.amount(), BROKEN);
        }
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while being slow", e);
        }
    }

    private static void answer(HttpServletResponse response, int status, String html)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    private static void half(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse whole = new CapturedResponse(response);
        chain.doFilter(request, whole);
        byte[] bytes = whole.bytes();
        if (bytes.length == 0) {
            hangUp(request);
            return;
        }
        response.setContentLength(Math.max(2, bytes.length));
        response.getOutputStream().write(bytes, 0, bytes.length / 2);
        response.flushBuffer();
        hangUp(request);
    }

    private static void hangUp(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /** A request without what says who sends it. */
    private static final class Unsigned extends HttpServletRequestWrapper {
        Unsigned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Authorization") ? null : super.getHeader(name);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? super.getSession(true) : null;
        }
    }
}
