package org.emptychair.atlassian.confluence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.Judgement;
import org.emptychair.decision.Judgements;
import org.emptychair.decision.Outcome;
import org.emptychair.decision.Review;
import org.emptychair.decision.Score;
import org.emptychair.decision.State;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.Theme;

/** All decisions whose pages the one who asks may view, for the length of one call. */
final class DecisionRegister {
    /** What was recorded before so many others is not looked at. */
    private static final int MOST = 2 * Decisions.MOST;

    private final LiveChair.Stores stores;
    private final List<Theme> themes;
    private final Pages pages;
    private final ZoneId zone;
    private final LocalDate today;
    private final Optional<Judgements> judgements;
    private final Map<Long, Optional<String>> titles = new HashMap<>();
    private final Map<Long, Optional<LocalDate>> meetings = new HashMap<>();

    /**
     * Some decisions, those of the latest meeting first.
     *
     * @param more whether there may be some that were recorded earlier
     */
    record Found(List<Line> lines, boolean more) {
        Score score() {
            return Score.of(
                    lines.stream().filter(it -> it.isDecided()).map(Line::outcome).toList());
        }
    }

    /** One decision, and the title of its page. */
    record Line(Decision decision, String meeting, Optional<Judgement> judgement) {
        boolean isDecided() {
            return decision.state() == State.DECIDED || decision.state() == State.DONE;
        }

        /** A person's word, else what the counts say. */
        Outcome outcome() {
            Outcome counted =
                    judgement.map(Judgement::outcome).orElseGet(() -> decision.withoutCounts());
            return decision.review().map(Review::outcome).orElse(counted);
        }
    }

    DecisionRegister(
            LiveChair.Stores stores, List<Theme> themes, Pages pages, Instant now, ZoneId zone) {
        this.stores = stores;
        this.themes = List.copyOf(themes);
        this.pages = pages;
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
        this.judgements =
                stores.findings()
                        .weeks(IsoWeek.lastComplete(now, zone))
                        .map(weeks -> new Judgements(weeks, zone, stores.decisions()));
    }

    Found find(RegisterAsked asked) {
        List<Line> lines = new ArrayList<>();
        Optional<DecisionId> last = Optional.empty();
        for (int looked = 0; looked < MOST; looked += Decisions.MOST) {
            List<Decision> some = stores.decisions().newest(asked.wanted(), last, Decisions.MOST);
            some.stream()
                    .filter(it -> asked.fits(it, today) && answers(asked.department(), it))
                    .forEach(it -> line(it).ifPresent(lines::add));
            if (some.size() < Decisions.MOST) {
                return new Found(latestFirst(lines), false);
            }
            last = Optional.of(some.get(some.size() - 1).id());
        }
        return new Found(latestFirst(lines), true);
    }

    /** Of one day, the latest recorded comes first, as they were found. */
    private List<Line> latestFirst(List<Line> found) {
        return found.stream()
                .sorted(Comparator.<Line, LocalDate>comparing(it -> day(it.decision())).reversed())
                .toList();
    }

    /** That of the meeting; where the page names none, when it was decided or recorded. */
    private LocalDate day(Decision decision) {
        return meetings.computeIfAbsent(
                        decision.place().page(),
                        it -> stores.meetings().find(it).flatMap(Meeting::day))
                .orElseGet(
                        () ->
                                LocalDate.ofInstant(
                                        decision.course()
                                                .decidedAt()
                                                .orElseGet(decision.recorded()::at),
                                        zone));
    }

    private Optional<Line> line(Decision decision) {
        return title(decision.place().page())
                .map(it -> new Line(decision, it, judgements.flatMap(by -> by.of(decision))));
    }

    /** Absent when the page may not be viewed. */
    private Optional<String> title(long page) {
        return titles.computeIfAbsent(
                page,
                it ->
                        pages.mayView(it)
                                ? pages.sheet(it).map(Sheet::title)
                                : Optional.<String>empty());
    }

    private boolean answers(String department, Decision decision) {
        return department.isEmpty()
                || owned(department).stream()
                        .anyMatch(it -> decision.terms().themes().contains(it));
    }

    private Set<ThemeName> owned(String department) {
        return themes.stream()
                .filter(
                        it ->
                                it.owner()
                                        .map(Department::name)
                                        .filter(department::equals)
                                        .isPresent())
                .map(Theme::name)
                .collect(Collectors.toSet());
    }

    List<Theme> themes() {
        return themes;
    }

    LocalDate today() {
        return today;
    }
}
