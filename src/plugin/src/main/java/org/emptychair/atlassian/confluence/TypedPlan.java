package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emptychair.chair.series.Ahead;
import org.emptychair.chair.series.Plan;
import org.emptychair.chair.series.Rhythm;
import org.emptychair.leader.PersonKey;

/** Reads the form of a series. */
final class TypedPlan {
    private final ConfluenceRoot root;
    private final HttpServletRequest request;

    TypedPlan(ConfluenceRoot root, HttpServletRequest request) {
        this.root = root;
        this.request = request;
    }

    /**
     * @param before what it was, for one that is changed
     * @throws PlanRefused naming what cannot be
     */
    Plan read(PersonKey by, String space, Optional<Plan> before) {
        String title = given("title");
        Rhythm rhythm = rhythm();
        Optional<Long> parent = parent(space, before.flatMap(Plan::parent));
        try {
            return new Plan(by, space, parent, dated(title), rhythm);
        } catch (IllegalArgumentException wrong) {
            throw new PlanRefused("emptychair.series.wrong.title", title);
        }
    }

    /** The day stands at the end unless somebody says where. */
    private static String dated(String title) {
        if (title.isEmpty()) {
            throw new PlanRefused("emptychair.series.wrong.title", title);
        }
        return title.contains(Plan.DATE) ? title : title + " " + Plan.DATE;
    }

    private Rhythm rhythm() {
        try {
            return new Rhythm(
                    DayOfWeek.of(Integer.parseInt(given("day"))),
                    Integer.parseInt(given("hour")),
                    zone(),
                    skipped(),
                    Ahead.valueOf(given("ahead")));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new PlanRefused("emptychair.series.wrong.choice", "");
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(given("zone"));
        } catch (DateTimeException noZone) {
            throw new PlanRefused("emptychair.series.wrong.zone", given("zone"));
        }
    }

    private SortedSet<LocalDate> skipped() {
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.of(given("skipped").split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .forEach(it -> days.add(day(it)));
        if (days.size() > Rhythm.MOST_SKIPPED) {
            throw new PlanRefused(
                    "emptychair.series.wrong.many", Integer.toString(Rhythm.MOST_SKIPPED));
        }
        return days;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new PlanRefused("emptychair.series.wrong.day", typed);
        }
    }

    /** The page of that title; one that they do not see any more may stay as it is. */
    private Optional<Long> parent(String space, Optional<Long> before) {
        String typed = given("parent");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (before.map(TypedPlan::number).filter(typed::equals).isPresent()) {
            return before;
        }
        Page page = root.services().pages().getPage(space, typed);
        if (page == null || !isVisible(page)) {
            throw new PlanRefused("emptychair.series.wrong.parent", typed);
        }
        return Optional.of(page.getId());
    }

    private boolean isVisible(Page page) {
        return root.services()
                .permissions()
                .hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page);
    }

    /** A page that its reader may not see, as the form names it. */
    static String number(long page) {
        return "#" + page;
    }

    private String given(String name) {
        return given(request, name);
    }

    static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
