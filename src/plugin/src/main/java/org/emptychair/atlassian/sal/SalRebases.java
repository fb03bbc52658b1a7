package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.FigureRebase;
import org.emptychair.wocas.FigureRebases;
import org.emptychair.wocas.Headline;

/** Where the limits of figures start anew, in the product's own settings: one a line, by tabs. */
public final class SalRebases implements FigureRebases {
    private static final String KEY = "org.emptychair.figures.rebases";

    private final PluginSettingsFactory factory;

    public SalRebases(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public List<FigureRebase> all() {
        return Optional.ofNullable(factory.createGlobalSettings().get(KEY)).stream()
                .flatMap(kept -> Stream.of(kept.toString().split("\n")))
                .map(line -> line.split("\t", 5))
                .map(SalRebases::read)
                .toList();
    }

    private static FigureRebase read(String[] parts) {
        return new FigureRebase(
                Headline.valueOf(parts[0]),
                IsoWeek.parse(parts[1]),
                parts[4],
                parts[3],
                Instant.ofEpochMilli(Long.parseLong(parts[2])));
    }

    @Override
    public synchronized void keep(FigureRebase rebase) {
        List<FigureRebase> kept = new ArrayList<>(all());
        kept.removeIf(it -> it.figure() == rebase.figure() && it.from().equals(rebase.from()));
        if (kept.size() >= MOST) {
            throw new IllegalStateException("%d rebases are kept already".formatted(MOST));
        }
        kept.add(rebase);
        kept.sort(Comparator.comparing(FigureRebase::from));
        PluginSettings settings = factory.createGlobalSettings();
        settings.put(KEY, kept.stream().map(SalRebases::written).collect(Collectors.joining("\n")));
    }

    private static String written(FigureRebase rebase) {
        return String.join(
                "\t",
                rebase.figure().name(),
                rebase.from().toString(),
                Long.toString(rebase.at().toEpochMilli()),
                rebase.by(),
                rebase.reason());
    }
}
