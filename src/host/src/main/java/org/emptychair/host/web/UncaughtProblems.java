package org.emptychair.host.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What no mapper of the plugin caught: its status if it has one, else 500, and nothing inside. */
final class UncaughtProblems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(UncaughtProblems.class);
    private static final int FAILED = 500;

    @Override
    public Response toResponse(Throwable uncaught) {
        int status =
                uncaught instanceof WebApplicationException web
                        ? web.getResponse().getStatus()
                        : FAILED;
        if (status >= FAILED) {
            LOG.error("a REST call failed", uncaught);
        }
        Response.StatusType known = Response.Status.fromStatusCode(status);
        String title =
                known == null ? "This request could not be answered." : known.getReasonPhrase();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.body(status, status >= FAILED ? "failed" : "refused", title))
                .build();
    }
}
