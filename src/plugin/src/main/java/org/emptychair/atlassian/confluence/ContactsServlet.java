package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emptychair.atlassian.panel.BehindNumbers;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.RedactedContacts.About;
import org.emptychair.view.panel.ContactsView;
import org.emptychair.week.IsoWeek;

/** The page on which customer service reads the contacts behind a number of the report. */
public final class ContactsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final List<String> NAMES =
            List.of("week", "theme", "unclassified", "department", "source");

    private final transient ConfluenceRoot root;
    private final transient CustomerServiceGate gate;

    public ContactsServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new CustomerServiceGate(root);
    }

    /** Where the page goes on and back to. */
    public record Place(String pageStyles, String reportStyles, String report) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opens(request, response)) {
            return;
        }
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        ContactsView view;
        try {
            view = view(request, base + "/plugins/servlet/empty-chair/contacts" + query(request));
        } catch (IllegalArgumentException unreadable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageAnswer.send(
                response,
                root.templates()
                        .fill(
                                "wocas/contacts.vm",
                                root.texts(),
                                Map.of("p", place(request, base), "contacts", view))
                        .markup());
    }

    private Place place(HttpServletRequest request, String base) {
        String files = base + "/download/resources/" + Build.PLUGIN_KEY;
        return new Place(
                files + ":wocas-page/page.css",
                files + ":wocas-page/report.css",
                base + "/plugins/servlet/empty-chair/wocas?to=" + week(request));
    }

    /** The week that is asked for, else the last one that is complete. */
    private IsoWeek week(HttpServletRequest request) {
        return some(request, "week")
                .map(IsoWeek::parse)
                .orElseGet(
                        () ->
                                IsoWeek.lastComplete(
                                        root.clock().instant(), root.settings().current().zone()));
    }

    private ContactsView view(HttpServletRequest request, String here) {
        Optional<About> about =
                some(request, "theme").map(name -> new About(Optional.of(new ThemeName(name))));
        if (!ReportFilters.given(request, "unclassified").isEmpty()) {
            about = Optional.of(About.NOTHING);
        }
        BehindNumbers.Wanted number =
                new BehindNumbers.Wanted(
                        week(request),
                        about,
                        some(request, "department").map(Department::new),
                        some(request, "source"),
                        !ReportFilters.given(request, "ask").isEmpty());
        return root.running()
                .orElseThrow()
                .chairs()
                .reporting()
                .behind()
                .read(number, some(request, "cursor"), here, root.texts());
    }

    private static Optional<String> some(HttpServletRequest request, String name) {
        return Optional.of(ReportFilters.given(request, name)).filter(it -> !it.isEmpty());
    }

    private static String query(HttpServletRequest request) {
        return NAMES.stream()
                .flatMap(
                        name ->
                                some(request, name)
                                        .map(
                                                value ->
                                                        name
                                                                + "="
                                                                + URLEncoder.encode(
                                                                        value,
                                                                        StandardCharsets.UTF_8))
                                        .stream())
                .collect(Collectors.joining("&", "?", ""));
    }
}
