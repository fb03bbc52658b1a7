package org.emptychair.atlassian.csv.upload;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.intake.Counts;
import org.emptychair.atlassian.csv.intake.Intake;
import org.emptychair.atlassian.csv.intake.Keeper;
import org.emptychair.atlassian.csv.intake.Rehearsal;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.atlassian.csv.mapping.MappingJson;
import org.emptychair.contact.ThemeName;

/** One run through a stored file, from where the run before it ended. */
final class ImportRun {
    private static final int MOST_THEMES = 1_000;

    private final ImportFolder folder;
    private final ImportWays ways;
    private final BooleanSupplier goOn;
    private ImportState state;

    /**
     * @param state in the phase {@link Phase#RUNNING}
     * @param goOn whether this node stays
     */
    ImportRun(ImportFolder folder, ImportWays ways, BooleanSupplier goOn, ImportState state) {
        this.folder = folder;
        this.ways = ways;
        this.goOn = goOn;
        this.state = state;
    }

    /**
     * @return the state at the end; still {@link Phase#RUNNING} when this node goes away
     */
    ImportState run() throws IOException {
        String id = state.id();
        CsvFile file = CsvFile.of(folder.rows(id));
        Mapping mapping = MappingJson.read(state.mapping(), ways.zone());
        if (state.rows() == 0) {
            save(state.counted(ways.survey(file).rows()));
        }
        Rehearsal rehearsal = new Rehearsal(ways.contacts());
        Keeper keeper = state.rehearsal() ? rehearsal : ways.contacts()::keep;
        Optional<Counts> done =
                new Intake(file, mapping, ways.reader(), keeper)
                        .run(
                                state.counts(),
                                (counts, refusals) -> {
                                    long bytes =
                                            folder.refusals(id).add(refusals, state.refusalBytes());
                                    save(state.at(counts, bytes));
                                    return goOn.getAsBoolean() && !folder.isStopAsked(id);
                                });
        if (done.isEmpty() && !goOn.getAsBoolean()) {
            return state;
        }
        if (state.rehearsal()) {
            save(state.finding(newOf(rehearsal.themes())));
        }
        save(state.in(done.isPresent() ? Phase.FINISHED : Phase.STOPPED, ""));
        return state;
    }

    private List<String> newOf(Set<ThemeName> themes) {
        Set<ThemeName> known = ways.knownThemes();
        return themes.stream()
                .filter(theme -> !known.contains(theme))
                .limit(MOST_THEMES)
                .map(ThemeName::text)
                .toList();
    }

    private void save(ImportState next) throws IOException {
        state = next;
        folder.save(next);
    }
}
