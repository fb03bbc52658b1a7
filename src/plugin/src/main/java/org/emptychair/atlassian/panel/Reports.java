package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.emptychair.atlassian.access.Answering;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Series;
import org.emptychair.chair.YearOfFigures;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.mirror.Guesses;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ReportReader;
import org.emptychair.view.panel.ReportView;
import org.emptychair.view.panel.ReportViews;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.candidate.Candidate;
import org.emptychair.wocas.candidate.Candidates;

/** Reads the report of what our customers are saying, for the one who asks. */
public final class Reports implements Answering {
    private final Stores stores;
    private final Readers readers;
    private final Settings settings;
    private final Clock clock;
    private final LiveChair chairs;

    /**
     * Where a report is read from.
     *
     * @param letters who reads the letter of which department, and so answers for it
     */
    public record Stores(
            LiveChair.Stores chair,
            Candidates candidates,
            Leaders leaders,
            Guesses guesses,
            Supplier<org.emptychair.letter.Readers> letters) {}

    /** Who reads, and what they may see of Jira's issues. */
    public record Readers(People people, Rights rights) {}

    /**
     * What a report is asked to tell of.
     *
     * @param week the last complete one when it is absent or not over yet
     * @param weeks how long the lines are
     * @param ask whether Jira is to be asked what the reader may see, and waited for
     */
    public record Asked(
            Optional<Department> department,
            Optional<String> source,
            Optional<IsoWeek> week,
            int weeks,
            boolean ask) {
        /** Everything of the last complete week. */
        public static final Asked ALL = of(Optional.empty());

        /** A department's last complete week. */
        public static Asked of(Optional<Department> department) {
            return new Asked(department, Optional.empty(), Optional.empty(), 13, false);
        }

        /** Whose contacts are chosen; absent for all. */
        Optional<String> whose() {
            return source.or(() -> department.map(Department::name));
        }

        Slice slice() {
            return source.map(Slice::ofSource)
                    .orElseGet(() -> new Slice(department, Optional.empty()));
        }
    }

    /** Where a reader goes on from a report. */
    public record Links(String contacts, String editor) {
        /** Where nobody goes on. */
        static final Links NONE = new Links("", "");
    }

    public Reports(Stores stores, Readers readers, Settings settings, Clock clock) {
        this.stores = stores;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
        chairs = new LiveChair(stores.chair(), settings, clock);
    }

    /** The last complete week. */
    public IsoWeek lastComplete() {
        return IsoWeek.lastComplete(clock.instant(), settings.current().zone());
    }

    public List<Department> departments() {
        return stores.chair().contacts().departments();
    }

    public List<String> sources() {
        return stores.chair().contacts().sources();
    }

    /** The one who asks, as a leader of today. */
    public Optional<Leader> leader() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.current().zone());
        return readers.people()
                .caller()
                .flatMap(caller -> stores.leaders().find(new PersonKey(caller.key())))
                .filter(leader -> leader.tenure().covers(today));
    }

    @Override
    public boolean mayAnswer(Optional<Department> owner) {
        return readers.people().isCustomerService() || owner.filter(this::answers).isPresent();
    }

    private boolean answers(Department department) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.current().zone());
        return readers.people()
                .caller()
                .map(caller -> new PersonKey(caller.key()))
                .flatMap(
                        key ->
                                Optional.ofNullable(
                                        stores.letters()
                                                .get()
                                                .on(today, stores.leaders().all())
                                                .get(key)))
                .filter(departments -> departments.contains(department))
                .isPresent();
    }

    /** Reads for the one who asks, at once. */
    public ReportView read(Asked asked, Links links, Texts texts) {
        return read(asked, texts, (week, last) -> sight().of(asked, week, last, links), it -> it);
    }

    /** Reads for paper, which others read as well: as the one who asks may see it. */
    public ReportView readForPaper(Asked asked, Texts texts) {
        return read(
                asked,
                texts,
                (week, last) -> sight().shownToOthers().of(asked, week, last, Links.NONE),
                ReportViews.Told::forPaper);
    }

    /** Reads for a mail or a feed, whose reader nobody knows: no customer's words. */
    public ReportView readForAnybody(Asked asked, Texts texts) {
        return read(
                asked,
                texts,
                (week, last) -> new AnyReader(asked.whose(), last),
                ReportViews.Told::forAnybody);
    }

    private ReportSight sight() {
        return new ReportSight(stores.chair(), readers, this, settings.current());
    }

    private ReportView read(
            Asked asked,
            Texts texts,
            BiFunction<IsoWeek, Boolean, ReportReader> reader,
            UnaryOperator<ReportViews.Told> part) {
        TeamSettings chosen = settings.current();
        Instant now = clock.instant();
        IsoWeek complete = IsoWeek.lastComplete(now, chosen.zone());
        IsoWeek week = asked.week().filter(it -> it.compareTo(complete) <= 0).orElse(complete);
        boolean last = week.equals(complete);
        Phrases phrases = new Phrases(texts, new Discretion(chosen.mode()));
        ReportViews views =
                new ReportViews(
                        phrases,
                        new Moments(phrases, now, chosen.zone()),
                        reader.apply(week, last));
        return stores.chair()
                .findings()
                .of(List.of(asked.slice()), week)
                .map(found -> views.of(part.apply(told(asked, found, last, phrases))))
                .orElseGet(views::nothingYet);
    }

    private ReportViews.Told told(Asked asked, Findings found, boolean newest, Phrases phrases) {
        Slice slice = asked.slice();
        boolean whole = slice.equals(Slice.ALL);
        YearOfFigures year =
                YearOfFigures.of(found, newest ? chairs.soFar(List.of(slice), found.week()) : 0);
        return new ReportViews.Told(
                found,
                year,
                cases(found, Findings::unclassified, asked.weeks()),
                cases(found, Findings::all, asked.weeks()),
                whole ? chairs.waiting(found.week()) : Optional.empty(),
                whole ? candidates(found.week()) : List.of(),
                stores.chair().contacts().survey(slice, found.week()),
                settings.current().wordOfMouth(),
                whole ? mirror(year, found.week(), newest, phrases) : ReportView.Mirror.NONE);
    }

    private List<Candidate> candidates(IsoWeek week) {
        return stores.candidates()
                .found()
                .filter(found -> found.week().equals(week))
                .map(Candidates.Found::candidates)
                .orElse(List.of());
    }

    private ReportView.Mirror mirror(
            YearOfFigures year, IsoWeek week, boolean newest, Phrases phrases) {
        return leader().map(
                        leader ->
                                new MirrorReading(stores.guesses(), phrases)
                                        .of(leader.key(), year.helpful(), week, newest))
                .orElse(ReportView.Mirror.NONE);
    }

    private static Series cases(Findings found, Function<Findings, List<Tally>> part, int most) {
        List<Tally> all = part.apply(found);
        int weeks = Math.min(most, all.size());
        return new Series(
                WeekRange.endingWith(found.week(), weeks),
                all.subList(all.size() - weeks, all.size()).stream().map(Tally::cases).toList());
    }
}
