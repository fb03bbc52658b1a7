package org.emptychair.chair;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emptychair.chair.seat.Meetings;
import org.emptychair.chair.seat.Questions;
import org.emptychair.chair.seat.Seats;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.decision.Decisions;
import org.emptychair.quote.Quotes;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.LiveTeam;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.sync.SyncReport;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.LiveFindings;

/** The chair as it stands now, read from what is stored alone. */
public final class LiveChair {
    /** The most themes that a chair tells of. */
    public static final int MOST_THEMES = 50;

    /** The most complaints that a chair names. */
    public static final int MOST_COMPLAINTS = 50;

    /** The most quotes that a chair holds, of which a reader sees {@link #QUOTES_SEEN}. */
    public static final int MOST_QUOTES = 12;

    public static final int QUOTES_SEEN = 3;

    /** The most decisions that a chair names. */
    public static final int MOST_DECISIONS = 20;

    /** How many weeks its lines are long. */
    public static final int WEEKS = 13;

    private final Stores stores;
    private final Recent recent = new Recent();
    private final Settings settings;
    private final Clock clock;

    /**
     * Where a chair is read from.
     *
     * @param findings shared by all readers
     * @param team absent where nobody tells of leaders
     * @param sync how far the sync is
     * @param recount how far a running recount is, in percent
     * @param versions of all of these together: as long as they are the same, so is every chair
     */
    public record Stores(
            Contacts contacts,
            LiveFindings findings,
            Complaints complaints,
            Decisions decisions,
            Quotes quotes,
            Seats seats,
            Meetings meetings,
            Questions questions,
            Optional<LiveTeam> team,
            Supplier<SyncReport> sync,
            Supplier<Optional<Integer>> recount,
            Supplier<Versions> versions) {}

    /**
     * How often each store was written.
     *
     * @param numbers by the store's name; those of leaders and their time are {@link #TEAM}
     */
    public record Versions(Map<String, Long> numbers) {
        public static final Set<String> TEAM = Set.of("leaders", "service-times", "confirmed-days");

        public Versions {
            numbers = Map.copyOf(numbers);
        }

        /** Of leaders and their time alone. */
        Versions team() {
            return new Versions(
                    numbers.entrySet().stream()
                            .filter(it -> TEAM.contains(it.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    /**
     * All that chairs depend on beside what they are asked for, in the minute in which somebody
     * began to look.
     *
     * @param commitment of the leaders; absent where nobody tells of them
     */
    public record Basis(
            Versions versions,
            TeamSettings settings,
            Optional<Commitment> commitment,
            Instant minute) {}

    public LiveChair(Stores stores, Settings settings, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
    }

    /** Contacts of the week after one until now. */
    public int soFar(List<Slice> slices, IsoWeek week) {
        return new FigureReader(stores.contacts())
                .soFar(slices, week, clock.instant(), settings.current().zone());
    }

    /** Who waited when each of the weeks up to one ended; absent without any complaint. */
    public Optional<StillWaiting> waiting(IsoWeek week) {
        return stores.complaints().any()
                ? Optional.of(
                        new ComplaintReader(stores.complaints(), Set.of(), clock.instant())
                                .waiting(week, settings.current().zone(), Optional.empty()))
                : Optional.empty();
    }

    /** As of now. */
    public Basis basis() {
        return new Basis(
                stores.versions().get(),
                settings.current(),
                stores.team().map(LiveTeam::commitment),
                clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    public Chair read(Request request) {
        return read(request, basis());
    }

    /**
     * @param basis asked for before: what is written while the chair is read makes the next reader
     *     read anew
     */
    public Chair read(Request request, Basis basis) {
        return recent.chairs()
                .of(new Recent.OfChair(basis, request), () -> readAnew(request, basis));
    }

    private Chair readAnew(Request request, Basis basis) {
        Instant now = clock.instant();
        return new ChairReading(
                        stores, recent, basis.settings(), request, now, () -> team(basis, now))
                .chair();
    }

    /** Mostly contacts come in, and leave the leaders' time as it was. */
    private Optional<TeamTime> team(Basis basis, Instant now) {
        return stores.team()
                .map(team -> recent.teams().of(Recent.OfTeam.of(basis, now), () -> team.at(now)));
    }
}
