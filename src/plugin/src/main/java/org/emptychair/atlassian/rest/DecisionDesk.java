package org.emptychair.atlassian.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.Accounts.Account;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.mail.PostNow;
import org.emptychair.atlassian.minutes.PageScribe;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Meetings;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.IssueNames;
import org.emptychair.decision.Member;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.decision.Wanted;
import org.emptychair.link.AddedLink;
import org.emptychair.link.AddedLinks;
import org.emptychair.link.LinkCourier;
import org.emptychair.setting.Settings;

/** Decisions with the rights of the one who asks, for the length of one call. */
final class DecisionDesk {
    /** How many decisions are looked at for one page of a list. */
    private static final int LOOKED_AT = 1_000;

    private static final int AHEAD = 60;
    private static final int BEHIND = 60;

    private final Decisions decisions = Desk.ask(Decisions.class);
    private final Pages pages = Desk.ask(Pages.class);
    private final Accounts accounts = Desk.ask(Accounts.class);
    private final CourseBody.Moment moment =
            new CourseBody.Moment(
                    Desk.ask(Clock.class).instant(), Desk.ask(Settings.class).current().zone());
    private final Map<Long, Boolean> viewable = new HashMap<>();

    private DecisionDesk() {}

    static DecisionDesk open() {
        return new DecisionDesk();
    }

    Decisions decisions() {
        return decisions;
    }

    CourseBody.Moment moment() {
        return moment;
    }

    Account caller() {
        return accounts.caller().orElseThrow(Refusal::notFound);
    }

    static Member member(Account account) {
        return new Member(account.key(), account.fullName());
    }

    /** Refuses who may not view the page. */
    void view(long page) {
        if (!mayView(page)) {
            throw Refusal.notFound();
        }
    }

    private boolean mayView(long page) {
        return viewable.computeIfAbsent(page, pages::mayView);
    }

    boolean mayEdit(long page) {
        return pages.mayEdit(page);
    }

    /** Refuses who may not edit the page. */
    void edit(long page) {
        if (!mayEdit(page)) {
            throw Refusal.notFound();
        }
    }

    String space(long page) {
        return pages.space(page).orElseThrow(Refusal::notFound);
    }

    static DecisionId id(String text) {
        return new DecisionId(Long.parseLong(text));
    }

    /** The decision of that id, for who may view its page. */
    Decision viewed(String id) {
        Decision decision = find(id).orElseThrow(Refusal::notFound);
        view(decision.place().page());
        return decision;
    }

    private Optional<Decision> find(String id) {
        try {
            return decisions.find(id(id));
        } catch (IllegalArgumentException none) {
            // What is no id is the id of nothing.
            return Optional.empty();
        }
    }

    Decision replaced(Decision before, Decision after) {
        if (!decisions.replace(before, after, member(caller()))) {
            throw Refusal.notFound();
        }
        post();
        return after;
    }

    /** Lets what follows go out without waiting for the next round. */
    void post() {
        Desk.find(PostNow.class).ifPresent(PostNow::soon);
    }

    /** A decision that its page states from now on. */
    Decision written(long page, Terms terms) {
        Optional<String> macro = Optional.of(Desk.ask(PageScribe.class).write(page, terms));
        Decision decision =
                decisions.newest(Wanted.ALL.onPage(page), Optional.empty(), Decisions.MOST).stream()
                        .filter(it -> it.place().macro().equals(macro))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Problem.of(Problem.Kind.NOT_READ_YET)));
        post();
        return decision;
    }

    /** The terms given; what is done comes back for review. */
    Terms terms(DecisionBody given, Optional<Terms> before, Course course) {
        Terms terms = given.terms(before, accounts, Desk.ask(IssueNames.class));
        return course.doneAt()
                .map(done -> terms.reviewedAfter(LocalDate.ofInstant(done, moment.zone())))
                .orElse(terms);
    }

    Course course(DecisionBody given, Optional<Course> before) {
        return known(CourseBody.course(given.fields(), moment, before));
    }

    /** Refuses a course that leads to a decision which the caller may not view. */
    private Course known(Course course) {
        course.supersededBy()
                .filter(id -> decisions.find(id).filter(it -> mayView(it.place().page())).isEmpty())
                .ifPresent(
                        id -> {
                            throw Refusal.value(
                                    "supersededBy", id.toString(), "is no decision here");
                        });
        return course;
    }

    /** The page of the next meeting that the caller may view, or of the last one. */
    Optional<Long> nextMeeting() {
        Meetings meetings = Desk.ask(Meetings.class);
        LocalDate today = moment.today();
        Optional<Long> next =
                meetings.between(today, today.plusDays(AHEAD), Meetings.MOST).stream()
                        .map(Meeting::pageId)
                        .filter(this::mayView)
                        .findFirst();
        return next.or(
                () ->
                        meetings
                                .between(today.minusDays(BEHIND), today.minusDays(1), Meetings.MOST)
                                .stream()
                                .map(Meeting::pageId)
                                .filter(this::mayView)
                                .reduce((one, later) -> later));
    }

    /** A link that was made from an issue's side. */
    Optional<AddedLink> added(Decision decision, ServedIssue issue) {
        return Desk.ask(AddedLinks.class).of(List.of(decision.id())).stream()
                .filter(it -> it.issue().isSame(issue))
                .findFirst();
    }

    /** An issue by its label of today, with its number where the sync knows it. */
    static ServedIssue issue(IssueKey key) {
        return new ServedIssue(
                key, Optional.ofNullable(Desk.ask(IssueNames.class).known(Set.of(key)).get(key)));
    }

    /** Whether the caller may take such a link away. */
    boolean mayRemove(AddedLink link, Decision decision) {
        return link.by().key().equals(caller().key()) || mayEdit(decision.place().page());
    }

    PageJson<DecisionJson> list(Wanted wanted, Optional<DecisionId> after, int limit) {
        List<DecisionJson> items = new ArrayList<>();
        Optional<DecisionId> last = after;
        for (int looked = 0; looked < LOOKED_AT; ) {
            List<Decision> some = decisions.newest(wanted, last, limit);
            for (Decision decision : some) {
                looked++;
                last = Optional.of(decision.id());
                if (mayView(decision.place().page())) {
                    items.add(json(decision, wanted.issue()));
                }
                if (items.size() == limit) {
                    return new PageJson<>(items, decision.id().toString());
                }
            }
            if (some.size() < limit) {
                return new PageJson<>(items, null);
            }
        }
        return new PageJson<>(items, last.map(DecisionId::toString).orElse(null));
    }

    /** As the issue's own page shows it. */
    private DecisionJson json(Decision decision, Optional<ServedIssue> issue) {
        DecisionJson plain = json(decision);
        Optional<DecisionJson.LinkedJson> linked =
                issue.flatMap(it -> added(decision, it))
                        .map(
                                it ->
                                        new DecisionJson.LinkedJson(
                                                it.by().name(), it.at(), mayRemove(it, decision)));
        return plain.onIssue(
                Desk.find(LinkCourier.Words.class)
                        .flatMap(words -> words.shown(decision))
                        .map(DecisionJson.LinkJson::of),
                linked);
    }

    DecisionJson json(Decision decision) {
        return DecisionJson.of(decision, accounts);
    }
}
