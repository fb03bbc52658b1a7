package org.emptychair.wocas;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.signal.Acceptance;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.ThemeHistory;
import org.emptychair.signal.WeekOfSignals;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** Makes the past that weeks are judged by, from counts and from what is known of the sources. */
final class PastReader {
    private final IsoWeek since;
    private final List<SourceWeeks> sources;
    private final Map<IsoWeek, Map<ThemeName, Integer>> customers;
    private final WeeklyTallies all;

    /**
     * @param since the week of the first contact of all
     * @param judged weeks that verdicts are asked for
     * @param sources each with the weeks of the whole past
     */
    PastReader(Contacts contacts, IsoWeek since, WeekRange judged, List<SourceWeeks> sources) {
        this.since = since;
        this.sources = List.copyOf(sources);
        customers = contacts.customers(judged);
        WeekRange range = sources.isEmpty() ? judged : sources.get(0).tallies().range();
        all = contacts.weekly(Slice.ALL, range);
    }

    SignalHistory history(
            WeeklyTallies tallies,
            List<Theme> told,
            List<NewUsual> settled,
            List<FigureRebase> rebased) {
        return new SignalHistory(
                new XmrChart(
                        tallies.range(),
                        tallies.all().stream().map(it -> OptionalDouble.of(it.contacts())).toList(),
                        XmrChart.Kind.COUNT,
                        rebased.stream()
                                .filter(it -> it.figure() == Headline.CONTACTED)
                                .map(FigureRebase::rebase)
                                .toList()),
                tallies.all().stream().map(Tally::cases).toList(),
                told.stream().map(theme -> theme(theme.name(), tallies)).toList(),
                acceptances(told, settled));
    }

    private static List<Acceptance> acceptances(List<Theme> told, List<NewUsual> settled) {
        Map<ThemeId, ThemeName> names = new HashMap<>();
        told.forEach(theme -> names.put(theme.id(), theme.name()));
        return settled.stream()
                .flatMap(
                        usual ->
                                Optional.ofNullable(names.get(usual.theme()))
                                        .map(
                                                name ->
                                                        new Acceptance(
                                                                name,
                                                                usual.since(),
                                                                usual.recorded()))
                                        .stream())
                .toList();
    }

    private ThemeHistory theme(ThemeName name, WeeklyTallies tallies) {
        List<Tally> weeks = of(tallies, name);
        return new ThemeHistory(
                name,
                begun(name),
                weeks.stream().map(Tally::cases).toList(),
                tallies.range().weeks().stream()
                        .map(week -> customers.getOrDefault(week, Map.of()))
                        .map(week -> week.getOrDefault(name, 0))
                        .toList(),
                incomplete(name));
    }

    private static List<Tally> of(WeeklyTallies tallies, ThemeName name) {
        return tallies.themes()
                .getOrDefault(name, Collections.nCopies(tallies.range().size(), Tally.NONE));
    }

    /** When the oldest source of a theme began, and each that brought a part of it at once. */
    private NavigableSet<IsoWeek> begun(ThemeName name) {
        List<Tally> ofAll = of(all, name);
        NavigableSet<IsoWeek> begun = new TreeSet<>();
        sources.stream()
                .filter(source -> source.carries(name))
                .flatMap(source -> source.begun().stream())
                .min(IsoWeek::compareTo)
                .ifPresent(begun::add);
        sources.stream()
                .filter(source -> source.isPartAtFirst(name, ofAll))
                .flatMap(source -> source.begun().stream())
                .forEach(begun::add);
        if (begun.isEmpty() || begun.first().equals(all.range().first())) {
            begun.add(since);
        }
        return begun;
    }

    private NavigableSet<IsoWeek> incomplete(ThemeName name) {
        List<Tally> ofAll = of(all, name);
        NavigableSet<IsoWeek> incomplete = new TreeSet<>();
        for (SourceWeeks source : sources) {
            source.late().stream()
                    .filter(week -> source.isPartBefore(name, ofAll, week))
                    .forEach(incomplete::add);
        }
        return incomplete;
    }

    Findings findings(
            SignalHistory history, WeeklyTallies tallies, List<Theme> told, WeekOfSignals signals) {
        int last = history.range().size() - 1;
        return new Findings(
                history.contacts(),
                tallies.all(),
                tallies.unclassified(),
                signals.commonCause(),
                IntStream.range(0, told.size())
                        .mapToObj(
                                at -> {
                                    ThemeHistory theme = history.themes().get(at);
                                    return new ThemeFinding(
                                            told.get(at),
                                            theme.cases(),
                                            theme.customers().get(last),
                                            signals.themes().get(at));
                                })
                        .toList(),
                sources.stream()
                        .filter(source -> source.late().contains(signals.week()))
                        .map(SourceWeeks::name)
                        .toList(),
                List.of());
    }
}
