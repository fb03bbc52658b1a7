package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.contact.Department;
import org.emptychair.view.panel.ReportPage;
import org.emptychair.view.panel.ReportView;
import org.emptychair.week.IsoWeek;

/** The report on a page of its own; its filters stand in the address. */
public final class WocasServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient ConfluenceRoot root;

    public WocasServlet(ConfluenceRoot root) {
        this.root = root;
    }

    /** What the address asks for. */
    private record Filters(
            Optional<Department> department, Optional<IsoWeek> week, String warning) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!root.people().isSignedIn()) {
            AdminGate.sendToSignIn(root, request, response);
        } else if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            show(request, response, root.running().get().theming().reports());
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Reports reports)
            throws IOException {
        List<Department> departments = reports.departments();
        Filters filters = filters(request, departments);
        ReportView report = reports.read(filters.department(), filters.week(), root.texts());
        if (!filters.warning().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.getWriter()
                .write(
                        root.templates()
                                .fill(
                                        "wocas/page.vm",
                                        root.texts(),
                                        Map.of(
                                                "p",
                                                page(filters, departments, reports.lastComplete()),
                                                "report",
                                                report))
                                .markup());
    }

    private Filters filters(HttpServletRequest request, List<Department> departments) {
        String department = given(request, "department");
        String week = given(request, "to");
        try {
            Optional<Department> chosen =
                    department.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Department(department));
            if (chosen.filter(it -> !departments.contains(it)).isPresent()) {
                return wrong("emptychair.report.no-department");
            }
            return new Filters(
                    chosen,
                    week.isEmpty() ? Optional.empty() : Optional.of(IsoWeek.parse(week)),
                    "");
        } catch (IllegalArgumentException unreadable) {
            return wrong("emptychair.report.no-week");
        }
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private Filters wrong(String key) {
        return new Filters(Optional.empty(), Optional.empty(), root.texts().say(key));
    }

    private ReportPage page(Filters filters, List<Department> departments, IsoWeek complete) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        String files = base + "/download/resources/" + Build.PLUGIN_KEY;
        return new ReportPage(
                base + "/plugins/servlet/empty-chair/wocas",
                files + ":wocas-page/page.css",
                files + ":chair-panel/chair.css",
                departments.stream()
                        .map(
                                it ->
                                        new ReportPage.Choice(
                                                it.name(),
                                                filters.department().equals(Optional.of(it))))
                        .toList(),
                filters.week().orElse(complete).toString(),
                filters.warning());
    }
}
