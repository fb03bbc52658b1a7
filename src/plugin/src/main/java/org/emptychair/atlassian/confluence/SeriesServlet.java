package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The page of meetings that come back. Whoever may make pages in a space sets them up there and
 * changes their own; others of the space read, and administrators stop and remove.
 */
public final class SeriesServlet extends FormServlet<SeriesPlace> {
    private static final long serialVersionUID = 1;

    public SeriesServlet(ConfluenceRoot root) {
        super(root);
    }

    @Override
    Optional<SeriesPlace> find(HttpServletRequest request) {
        return root().people().isSignedIn()
                ? SeriesPlace.of(root(), TypedPlan.given(request, "space"))
                : Optional.empty();
    }

    /** Each deed asks for itself. */
    @Override
    boolean may(SeriesPlace place) {
        return true;
    }

    @Override
    String act(HttpServletRequest request, SeriesPlace place) {
        return new SeriesActions(root()).act(request, place);
    }

    @Override
    String failed() {
        return "A series could not be kept";
    }

    @Override
    String then(SeriesPlace place) {
        return base()
                + "/plugins/servlet/empty-chair/series?done=1"
                + (place.isEverywhere()
                        ? ""
                        : "&space=" + URLEncoder.encode(place.space(), StandardCharsets.UTF_8));
    }

    @Override
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            SeriesPlace place,
            String warning)
            throws IOException {
        PageAnswer.send(
                response,
                root().templates()
                        .fill(
                                "series/series.vm",
                                root().texts(),
                                Map.of(
                                        "p",
                                        new SeriesPage(root(), place)
                                                .of(request, response, warning)))
                        .markup());
    }
}
