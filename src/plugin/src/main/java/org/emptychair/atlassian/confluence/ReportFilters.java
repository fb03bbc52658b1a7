package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.contact.Department;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ReportPage;
import org.emptychair.week.IsoWeek;

/**
 * What a report's address asks for.
 *
 * @param warning what was wrong with it, when all is told instead; empty for nothing
 */
record ReportFilters(Reports.Asked asked, String warning) {
    private static final List<String> WEEKS = List.of("6", "13", "26", "52");
    private static final List<String> NAMES = List.of("department", "source", "to", "weeks");

    static ReportFilters of(HttpServletRequest request, Reports reports, Texts texts) {
        String department = given(request, "department");
        String source = given(request, "source");
        boolean known =
                department.isEmpty()
                        || reports.departments().stream()
                                .anyMatch(it -> it.name().equals(department));
        if (!known) {
            return wrong(texts.say("emptychair.report.no-department"));
        }
        if (!source.isEmpty() && !department.isEmpty()) {
            return wrong(texts.say("emptychair.report.one-of-both"));
        }
        if (!source.isEmpty() && !reports.sources().contains(source)) {
            return wrong(texts.say("emptychair.report.no-source"));
        }
        try {
            return new ReportFilters(
                    new Reports.Asked(
                            some(department).map(Department::new),
                            some(source),
                            some(given(request, "to")).map(IsoWeek::parse),
                            weeks(given(request, "weeks")),
                            given(request, "ask").equals("yes")),
                    "");
        } catch (IllegalArgumentException unreadable) {
            return wrong(texts.say("emptychair.report.no-week"));
        }
    }

    private static int weeks(String given) {
        return WEEKS.contains(given) ? Integer.parseInt(given) : Reports.Asked.ALL.weeks();
    }

    private static Optional<String> some(String given) {
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    private static ReportFilters wrong(String warning) {
        return new ReportFilters(Reports.Asked.ALL, warning);
    }

    static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The filters as an address carries them. */
    static String query(HttpServletRequest request) {
        String query =
                NAMES.stream()
                        .filter(name -> !given(request, name).isEmpty())
                        .map(
                                name ->
                                        name
                                                + "="
                                                + URLEncoder.encode(
                                                        given(request, name),
                                                        StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The same with one more. */
    static String query(HttpServletRequest request, String name, String value) {
        String query = query(request);
        return (query.isEmpty() ? "?" : query + "&") + name + "=" + value;
    }

    List<ReportPage.Choice> departments(Reports reports) {
        return choices(
                reports.departments().stream().map(Department::name),
                asked.department().map(Department::name).orElse(""));
    }

    List<ReportPage.Choice> sources(Reports reports) {
        return choices(reports.sources().stream(), asked.source().orElse(""));
    }

    List<ReportPage.Choice> weeks() {
        return choices(WEEKS.stream(), Integer.toString(asked.weeks()));
    }

    private static List<ReportPage.Choice> choices(Stream<String> names, String chosen) {
        return names.map(name -> new ReportPage.Choice(name, name.equals(chosen))).toList();
    }
}
