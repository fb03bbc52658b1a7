package org.emptychair.wocas.candidate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.setting.Settings;
import org.emptychair.signal.Verdict;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.LiveFindings;

/** Looks for candidates again when a week is over or contacts of the last one changed. */
public final class CandidateWatch {
    /** While contacts keep coming it looks once in so long. */
    private static final Duration REST = Duration.ofHours(1);

    /** A source that began later than so many weeks ago says nothing new. */
    private static final int FEWEST_WEEKS = 8;

    private final Stores stores;
    private final Settings settings;
    private final Clock clock;
    private Optional<Looked> looked = Optional.empty();

    /** What it reads and where it keeps what it found. */
    public record Stores(
            Contacts contacts,
            RedactedContacts redacted,
            LiveFindings findings,
            Candidates candidates) {}

    private record Looked(IsoWeek week, ZoneId zone, long version, Instant at) {}

    public CandidateWatch(Stores stores, Settings settings, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Looks if there is a reason to.
     *
     * @param goOn whether there is no reason to stop; asked between pages
     */
    public synchronized void look(BooleanSupplier goOn) {
        ZoneId zone = settings.current().zone();
        Instant now = clock.instant();
        IsoWeek week = IsoWeek.lastComplete(now, zone);
        Looked next = new Looked(week, zone, stores.contacts().version(week), now);
        if (looked.filter(before -> isEnough(before, next)).isPresent()) {
            return;
        }
        CandidateSearch search = new CandidateSearch(stores.redacted(), zone, young(week), goOn);
        search.in(week, told(week))
                .ifPresent(
                        found -> {
                            keep(week, found);
                            looked = Optional.of(next);
                        });
    }

    private static boolean isEnough(Looked before, Looked next) {
        boolean same = before.week().equals(next.week()) && before.zone().equals(next.zone());
        return same
                && (before.version() == next.version()
                        || next.at().isBefore(before.at().plus(REST)));
    }

    private void keep(IsoWeek week, List<Candidate> found) {
        Set<String> muted = stores.candidates().muted();
        stores.candidates()
                .keep(
                        new Candidates.Found(
                                week,
                                found.stream()
                                        .filter(
                                                it ->
                                                        it.phrases().stream()
                                                                .noneMatch(muted::contains))
                                        .toList()));
    }

    private Set<ThemeName> told(IsoWeek week) {
        return stores.findings()
                .of(List.of(Slice.ALL), week)
                .map(
                        findings ->
                                findings.themes().stream()
                                        .filter(it -> isMore(it.verdict().verdict()))
                                        .map(it -> it.theme().name())
                                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static boolean isMore(Verdict verdict) {
        return verdict == Verdict.RISE || verdict == Verdict.NEW;
    }

    private Set<String> young(IsoWeek week) {
        WeekRange range = WeekRange.endingWith(week, CandidateSearch.WEEKS + 1);
        Set<String> young = new HashSet<>();
        for (String source : stores.contacts().sources()) {
            WeeklyTallies weekly = stores.contacts().weekly(Slice.ofSource(source), range);
            int first = first(weekly.all());
            if (first > CandidateSearch.WEEKS - FEWEST_WEEKS) {
                young.add(source);
            }
        }
        return young;
    }

    private static int first(List<Tally> weeks) {
        return IntStream.range(0, weeks.size())
                .filter(i -> weeks.get(i).contacts() > 0)
                .findFirst()
                .orElse(0);
    }
}
