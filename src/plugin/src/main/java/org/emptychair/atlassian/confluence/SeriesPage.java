package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.series.MeetingSeries;
import org.emptychair.chair.series.Occurrence;
import org.emptychair.chair.series.Plan;
import org.emptychair.chair.series.Stop;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.Texts;
import org.emptychair.view.ZoneNames;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.series.SeriesView;

/** Puts series into words, for one reader. */
final class SeriesPage {
    private static final int NEXT = 3;

    private final ConfluenceRoot root;
    private final SeriesPlace place;
    private final SeriesActions actions;
    private final Pages pages;
    private final Phrases phrases;
    private final Moments moments;
    private final PlanForms forms;

    SeriesPage(ConfluenceRoot root, SeriesPlace place) {
        this.root = root;
        this.place = place;
        this.actions = new SeriesActions(root);
        this.pages = new ConfluencePages(root.services());
        this.phrases = new Phrases(root.texts(), new Discretion(Mode.AS_VIEWER));
        this.moments =
                new Moments(phrases, root.clock().instant(), root.settings().current().zone());
        this.forms = new PlanForms(root, this::parent);
    }

    SeriesView of(HttpServletRequest request, HttpServletResponse response, String warning) {
        OutboxView.Place bare = PageAnswer.place(root, "series", request, response);
        String query =
                place.isEverywhere()
                        ? ""
                        : "?space=" + URLEncoder.encode(place.space(), StandardCharsets.UTF_8);
        Optional<HttpServletRequest> typed = Optional.of(request).filter(any -> !warning.isEmpty());
        return new SeriesView(
                new OutboxView.Place(
                        bare.action() + query, bare.styles(), bare.xsrfName(), bare.xsrfToken()),
                where(),
                place.isEverywhere() ? "" : bare.action().replace("/series", "/seats") + query,
                warning.isEmpty() && request.getParameter("done") != null
                        ? phrases.say("emptychair.series.done")
                        : "",
                warning,
                shown().stream().map(it -> line(it, typed)).toList(),
                Optional.of(place).filter(SeriesPlace::makes).map(any -> forms.of(typed)));
    }

    private String where() {
        if (!place.isEverywhere()) {
            return phrases.say("emptychair.series.space", place.name());
        }
        return phrases.say(
                root.people().isAdmin() ? "emptychair.series.all" : "emptychair.series.own");
    }

    private List<MeetingSeries> shown() {
        List<MeetingSeries> all = root.running().orElseThrow().recurring().timetable().all();
        return all.stream()
                .filter(
                        it ->
                                place.isEverywhere()
                                        ? actions.mayEnd(it)
                                        : it.plan().space().equals(place.space()))
                .toList();
    }

    private SeriesView.Line line(MeetingSeries series, Optional<HttpServletRequest> typed) {
        Instant now = root.clock().instant();
        return new SeriesView.Line(
                Long.toString(series.id()),
                series.plan().name(),
                facts(series.plan()),
                series.stop().map(this::stopped).orElse(""),
                series.stop().filter(it -> it.reason() != Stop.Reason.BY_HAND).isPresent(),
                series.isRunning()
                        ? series.plan().rhythm().next(now, NEXT).stream()
                                .map(moments::fullDay)
                                .toList()
                        : List.of(),
                series.last().map(it -> last(series.plan(), it)).orElseGet(() -> Piece.of("")),
                Optional.of(series).filter(actions::isOwn).map(it -> forms.of(it, typed)),
                actions.mayEnd(series));
    }

    private List<String> facts(Plan plan) {
        List<String> facts = new ArrayList<>();
        facts.add(
                phrases.say(
                        "emptychair.series.when",
                        forms.day(plan.rhythm().day()),
                        forms.hour(plan.rhythm().hour()),
                        ZoneNames.of(plan.rhythm().zone()),
                        forms.ahead(plan.rhythm().ahead())));
        if (place.isEverywhere()) {
            facts.add(phrases.say("emptychair.series.in", plan.space()));
        }
        parent(plan).ifPresent(it -> facts.add(phrases.say("emptychair.series.below", it)));
        facts.add(phrases.say("emptychair.series.by", name(plan)));
        if (!plan.rhythm().skipped().isEmpty()) {
            facts.add(
                    phrases.say(
                            "emptychair.series.without",
                            phrases.texts()
                                    .list(
                                            plan.rhythm().skipped().stream()
                                                    .map(moments::day)
                                                    .toList())));
        }
        return facts;
    }

    private String name(Plan plan) {
        return root.accounts()
                .of(plan.by().text())
                .map(Accounts.Account::fullName)
                .orElseGet(() -> phrases.say("emptychair.series.nobody"));
    }

    /** The title of the page above, for who may see it. */
    private Optional<String> parent(Plan plan) {
        return plan.parent().filter(pages::mayView).flatMap(pages::sheet).map(Sheet::title);
    }

    private String stopped(Stop stop) {
        LocalDate day = LocalDate.ofInstant(stop.at(), root.settings().current().zone());
        return root.texts()
                .sentences(
                        List.of(
                                phrases.say("emptychair.series.stopped", moments.fullDay(day)),
                                why(root.texts(), stop.reason())));
    }

    static String why(Texts texts, Stop.Reason reason) {
        return texts.say(
                "emptychair.series.why."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Piece last(Plan plan, Occurrence last) {
        String day = moments.fullDay(last.day());
        return switch (last.state()) {
            case MADE ->
                    last.page()
                            .filter(pages::mayView)
                            .map(
                                    it ->
                                            Piece.link(
                                                    phrases.say("emptychair.series.made", day),
                                                    address(it)))
                            .orElseGet(() -> Piece.of(""));
            case TAKEN -> Piece.of(phrases.say("emptychair.series.taken", day));
            case UNDER_WAY ->
                    Piece.of(
                            phrases.say(
                                    isAhead(plan, last)
                                            ? "emptychair.series.under-way"
                                            : "emptychair.series.failed",
                                    day));
            case REFUSED -> Piece.of("");
        };
    }

    private boolean isAhead(Plan plan, Occurrence meeting) {
        return plan.rhythm().next(root.clock().instant(), 1).contains(meeting.day());
    }

    private String address(long page) {
        return root.host().application().getBaseUrl(UrlMode.RELATIVE)
                + "/pages/viewpage.action?pageId="
                + page;
    }
}
