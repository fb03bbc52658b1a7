package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.Commitments;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.Visibility;

/** What the leaders committed to, in the product's own settings, one plain text each. */
public final class SalCommitments implements Commitments {
    private static final String PREFIX = "org.emptychair.commitment.";
    private static final String GOALS = PREFIX + "goals";
    private static final String PROGRAMME = PREFIX + "programme";
    private static final String CALL_DAYS = PREFIX + "callDays";
    private static final String VISIBILITY = PREFIX + "visibility";

    private final PluginSettingsFactory factory;

    public SalCommitments(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Commitment current() {
        KeptTexts kept = new KeptTexts(factory.createGlobalSettings());
        Commitment initial = Commitment.INITIAL;
        return new Commitment(
                kept.find(GOALS, SalCommitments::goals).orElse(initial.goals()),
                kept.find(PROGRAMME, SalCommitments::programme),
                kept.find(CALL_DAYS, Integer::valueOf).orElse(initial.callDays()),
                kept.find(VISIBILITY, Visibility::valueOf).orElse(initial.visibility()));
    }

    @Override
    public void replace(Commitment commitment) {
        KeptTexts kept = new KeptTexts(factory.createGlobalSettings());
        kept.put(
                GOALS,
                commitment.goals().entrySet().stream()
                        .map(goal -> goal.getKey() + " " + goal.getValue())
                        .collect(Collectors.joining("\n")));
        kept.put(
                PROGRAMME,
                commitment
                        .programme()
                        .map(programme -> programme.start() + " " + programme.days())
                        .orElse(""));
        kept.put(CALL_DAYS, Integer.toString(commitment.callDays()));
        kept.put(VISIBILITY, commitment.visibility().name());
    }

    private static SortedMap<LocalDate, Integer> goals(String text) {
        return text.lines()
                .map(line -> line.split(" "))
                .collect(
                        Collectors.toMap(
                                parts -> LocalDate.parse(parts[0]),
                                parts -> Integer.valueOf(parts[1]),
                                (one, other) -> other,
                                TreeMap::new));
    }

    private static Programme programme(String text) {
        String[] parts = text.split(" ");
        return new Programme(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]));
    }
}
