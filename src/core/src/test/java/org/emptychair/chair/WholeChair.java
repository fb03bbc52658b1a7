package org.emptychair.chair;

import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.PHONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.complaint.Turn;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Slice;
import org.emptychair.decision.Agenda;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.Outcome;
import org.emptychair.decision.Recording;
import org.emptychair.decision.Review;
import org.emptychair.decision.Says;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.leader.PersonKey;
import org.emptychair.quote.Audience;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteId;
import org.emptychair.servicetime.Baseline;
import org.emptychair.servicetime.CallDays;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.servicetime.Visibility;
import org.emptychair.signal.CommonCause;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.signal.WilsonInterval;
import org.emptychair.signal.XmrLimits;
import org.emptychair.tone.Tone;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.OwnersLine;

/** A chair in which everything is there that can be, of Thursday, 19 November 2026. */
public final class WholeChair {
    private static final Instant NOW = ChairDraft.NOW;
    private static final XmrLimits USUAL = new XmrLimits(80, 40.5, 120.25, 26);
    private static final Member KOFI = new Member("u-kofi", "Kofi Osei");

    public static final IssueId SEATED = new IssueId(1042);
    public static final IssueId OTHER = new IssueId(1149);
    public static final String CUSTOMER = "0123456789abcdef";
    public static final Quote ON_SEATED =
            quote("a1", "Third replacement, third broken lid.", Optional.of(ref(SEATED)));
    public static final Quote RELEASED =
            quote("b2", "Nobody at your door knew my parcel.", Optional.empty());

    private WholeChair() {}

    public static IssueRef ref(IssueId issue) {
        return new IssueRef(issue, new IssueKey("CARE-" + issue.number()));
    }

    private static Quote quote(String id, String text, Optional<IssueRef> issue) {
        return new Quote(
                new QuoteId(id),
                text,
                NOW.minusSeconds(3_600),
                PHONE,
                Optional.of(new Department("Packaging")),
                new TreeSet<>(Set.of(DELIVERY)),
                issue.isPresent() ? Tone.NEGATIVE : Tone.UNKNOWN,
                issue.isPresent() ? CUSTOMER : "fedcba9876543210",
                issue,
                issue.isPresent() ? Optional.empty() : Optional.of(Audience.READERS));
    }

    public static Chair chair() {
        return new Chair(
                reading(),
                new Say(
                        List.of(
                                new Say.AllContacts(true),
                                new Say.Changed(DELIVERY, Verdict.RISE, 2.4, 1),
                                new Say.NeverAnswered(3))),
                seat(),
                Optional.of(lastMeeting()),
                figures(),
                Optional.of(themes()),
                List.of(ON_SEATED, RELEASED),
                Optional.of(complaints()),
                Optional.of(new Decided(List.of(decision()), 1, true)),
                Optional.of(team()));
    }

    private static Chair.Reading reading() {
        Freshness.Source late =
                new Freshness.Source("CARE complaints", Optional.of(NOW), true, 10, 20, false);
        return new Chair.Reading(
                NOW,
                ChairDraft.WEEK,
                List.of(
                        Slice.ALL,
                        new Slice(Optional.of(new Department("Finance")), Optional.of(PHONE))),
                new Freshness(NOW, false, List.of(late), Optional.of(40)));
    }

    private static Seat seat() {
        return new Seat.Customer(
                ref(SEATED),
                Optional.of(ON_SEATED.text()),
                Optional.of(ON_SEATED.id()),
                OptionalInt.of(2019),
                Duration.ofDays(43),
                Duration.ofDays(12).plusMinutes(7),
                Optional.of(NOW.minusSeconds(60)),
                Optional.of("Tomás Rey"),
                new Question(
                        Question.Ask.THEME,
                        Optional.of(DELIVERY),
                        Optional.of("Who has opened a parcel?")),
                Optional.of(new Promise(Instant.parse("2026-10-30T17:00:00Z"), true)),
                Seat.Owed.REPLY);
    }

    private static LastMeeting lastMeeting() {
        return new LastMeeting(
                41,
                LocalDate.of(2026, 11, 12),
                Optional.of(
                        new LastMeeting.Guest(
                                Optional.of(ref(OTHER)),
                                LastMeeting.Fate.ANSWERED,
                                Optional.of(NOW),
                                Optional.of(true))),
                2,
                List.of(
                        new LastMeeting.Overdue(
                                Optional.of("Tomás Rey"), LocalDate.of(2026, 11, 12))),
                1);
    }

    private static Figures figures() {
        WeekRange weeks = WeekRange.endingWith(ChairDraft.WEEK, 2);
        Shares shares = new Shares(weeks, List.of(OptionalDouble.empty(), OptionalDouble.of(0.43)));
        Optional<WilsonInterval> interval = Optional.of(WilsonInterval.of(412, 967));
        return new Figures(
                Optional.of(
                        new Contacted(
                                ChairDraft.series(80, 204), 17, Optional.of(USUAL), Place.ABOVE)),
                Optional.of(
                        new StillWaiting(ChairDraft.series(30, 37), 37, 3, 9, OptionalInt.of(31))),
                Optional.of(
                        new Helpful(shares, 412, 555, interval, Optional.empty(), Place.UNKNOWN)),
                Optional.of(
                        new Unhappy(shares, 40, 90, 10, interval, Optional.empty(), Place.WITHIN)));
    }

    private static Themes themes() {
        ThemeVerdict verdict =
                new ThemeVerdict(
                        DELIVERY,
                        Verdict.RISE,
                        Optional.of(
                                new Evidence(
                                        204,
                                        new Usual(85, 0.1, 26),
                                        OptionalInt.of(400),
                                        0.0004,
                                        Optional.of(ChairDraft.WEEK))),
                        true);
        ThemeLine line =
                new ThemeLine(
                        DELIVERY,
                        Optional.of(new Department("Packaging")),
                        ChairDraft.series(85, 204),
                        Optional.of(verdict),
                        true,
                        Optional.of(ownersLine()));
        return new Themes(
                List.of(line, ChairDraft.line("Refunds", 1, 2)),
                ChairDraft.series(9, 8),
                ChairDraft.series(95, 214),
                Optional.of(new CommonCause(214, USUAL)));
    }

    private static OwnersLine ownersLine() {
        String words = "A new carrier; we pack in trays again.";
        return new OwnersLine(words, "Aiko Mori", NOW, ChairDraft.WEEK);
    }

    private static OpenComplaints complaints() {
        return new OpenComplaints(128, List.of(line(SEATED), line(OTHER)));
    }

    private static ComplaintLine line(IssueId issue) {
        return new ComplaintLine(
                ref(issue),
                Optional.of("Lid of [name] broken"),
                Duration.ofDays(43),
                Turn.OURS,
                Duration.ofDays(12),
                true,
                Optional.of(new Promise(NOW, false)),
                Optional.of("Tomás Rey"));
    }

    private static DecisionLine decision() {
        Terms terms =
                new Terms(
                        "Every lid travels in a tray",
                        Optional.of(KOFI),
                        Optional.of(LocalDate.of(2026, 11, 12)),
                        List.of(served(SEATED), served(OTHER)),
                        new TreeSet<>(Set.of(DELIVERY)),
                        Optional.of(Says.FOR),
                        Optional.of("below 20 a week by week 8"),
                        Optional.of(LocalDate.of(2027, 1, 14)));
        Decision decision =
                new Decision(
                        new DecisionId(14),
                        new org.emptychair.decision.Place(41, "LEAD", Optional.empty()),
                        terms,
                        Course.done(NOW.minusSeconds(900), NOW.minusSeconds(60)),
                        new Recording(KOFI, NOW.minusSeconds(900), Optional.of(served(SEATED))),
                        Optional.of(new Review(KOFI, NOW, Outcome.HELPED, Optional.of("Fewer."))));
        return new DecisionLine(
                Agenda.Word.OVERDUE,
                decision,
                2,
                1,
                Optional.of(new Helped(Outcome.HELPED, 41.5, 18)));
    }

    private static ServedIssue served(IssueId issue) {
        return new ServedIssue(new IssueKey("CARE-" + issue.number()), Optional.of(issue));
    }

    private static TeamTime team() {
        ShareRange share = new ShareRange(52, 71, ShareRange.Standing.NOT_YET_KNOWN);
        return new TeamTime(
                ChairDraft.WEEK,
                70,
                Optional.of(new Programme.Day(37, 90)),
                Visibility.TEAM,
                List.of(
                        new TeamTime.Row(
                                new PersonKey("u-ines"),
                                "Ines Haddad",
                                Optional.of("chief executive"),
                                share,
                                Optional.of(new Baseline(20, true)),
                                2,
                                new CallDays(1, 2))),
                Optional.of(new TeamTime.Team(share, 4, 5)));
    }

    /** What a page asks whose chair this is. */
    public static Request request(Meeting meeting) {
        return new Request(List.of(Slice.ALL), Set.of(new ScopeId(3)), Optional.of(meeting));
    }
}
