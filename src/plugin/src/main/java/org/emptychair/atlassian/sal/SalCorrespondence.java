package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.contact.Department;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Correspondence;
import org.emptychair.letter.Readers;
import org.emptychair.letter.Schedule;

/** What the admin chose for letters, in the product's own settings, one plain text each. */
public final class SalCorrespondence implements Correspondence.Choices {
    private static final String PREFIX = "org.emptychair.letters.";
    private static final String ON = PREFIX + "on";
    private static final String DAY = PREFIX + "day";
    private static final String HOUR = PREFIX + "hour";
    private static final String READERS = PREFIX + "readers";

    private final PluginSettingsFactory factory;

    public SalCorrespondence(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Correspondence current() {
        PluginSettings kept = factory.createGlobalSettings();
        Schedule initial = Schedule.INITIAL;
        return new Correspondence(
                new Schedule(
                        read(kept, ON, Boolean::valueOf).orElse(initial.on()),
                        read(kept, DAY, DayOfWeek::valueOf).orElse(initial.day()),
                        read(kept, HOUR, Integer::valueOf).orElse(initial.hour())),
                read(kept, READERS, SalCorrespondence::readers).orElse(Readers.LEADERS));
    }

    @Override
    public void replace(Correspondence chosen) {
        PluginSettings kept = factory.createGlobalSettings();
        kept.put(ON, Boolean.toString(chosen.schedule().on()));
        kept.put(DAY, chosen.schedule().day().name());
        kept.put(HOUR, Integer.toString(chosen.schedule().hour()));
        String readers = written(chosen.readers());
        if (readers.isEmpty()) {
            kept.remove(READERS);
        } else {
            kept.put(READERS, readers);
        }
    }

    /** One line for each person, who stands before a tab and the department. */
    private static String written(Readers readers) {
        return readers.named().entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(it -> it.text() + "\t" + entry.getKey().name()))
                .collect(Collectors.joining("\n"));
    }

    private static Readers readers(String text) {
        SortedMap<Department, SortedSet<PersonKey>> named = new TreeMap<>(Readers.BY_NAME);
        text.lines()
                .map(line -> line.split("\t", 2))
                .forEach(
                        parts ->
                                named.computeIfAbsent(
                                                new Department(parts[1]), it -> new TreeSet<>())
                                        .add(new PersonKey(parts[0])));
        return new Readers(named);
    }

    private static <T> Optional<T> read(
            PluginSettings kept, String key, Function<String, T> meaning) {
        return Optional.ofNullable(kept.get(key)).map(value -> meaning.apply(value.toString()));
    }
}
