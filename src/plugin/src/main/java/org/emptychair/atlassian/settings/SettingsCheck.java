package org.emptychair.atlassian.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Groups;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.Texts;

/** Turns what an admin typed into settings, or says of every field what is wrong with it. */
public final class SettingsCheck {
    private static final int MOST_GROUPS = 20;

    private final Groups groups;
    private final Jiras jiras;

    public SettingsCheck(Groups groups, Jiras jiras) {
        this.groups = groups;
        this.jiras = jiras;
    }

    /**
     * @throws WrongSettings with a sentence for each wrong field; then nothing is to be changed
     */
    public TeamSettings check(TypedSettings typed, Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<ZoneId> zone = zone(typed.zone().strip());
        if (zone.isEmpty()) {
            wrong.put("zone", texts.say("emptychair.settings.zone.wrong", typed.zone()));
        }
        Optional<Mode> mode = mode(typed.mode().strip());
        if (mode.isEmpty()) {
            wrong.put("mode", texts.say("emptychair.settings.mode.wrong", typed.mode()));
        }
        Optional<Integer> minutes = minutes(typed.syncMinutes().strip());
        if (minutes.isEmpty()) {
            wrong.put(
                    "syncMinutes",
                    texts.say("emptychair.settings.sync-minutes.wrong", typed.syncMinutes()));
        }
        NavigableSet<String> names = new TreeSet<>();
        typed.customerService().stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .forEach(names::add);
        wrongGroups(names, texts).ifPresent(sentence -> wrong.put("customerService", sentence));
        Optional<String> link = Optional.of(typed.jiraLink().strip()).filter(id -> !id.isEmpty());
        if (link.isPresent() && jiras.chosen(link).isEmpty()) {
            wrong.put("jiraLink", texts.say("emptychair.settings.jira.wrong", typed.jiraLink()));
        }
        if (!wrong.isEmpty()) {
            throw new WrongSettings(wrong);
        }
        return new TeamSettings(
                zone.orElse(ZoneOffset.UTC),
                mode.orElse(Mode.SHARED),
                minutes.orElse(TeamSettings.INITIAL.syncMinutes()),
                names,
                link);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Mode> mode(String text) {
        return Stream.of(Mode.values())
                .filter(mode -> TypedSettings.written(mode).equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<Integer> minutes(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes >= 1 && minutes <= 60);
    }

    private Optional<String> wrongGroups(Set<String> names, Texts texts) {
        if (names.size() > MOST_GROUPS) {
            return Optional.of(
                    texts.say("emptychair.settings.groups.many", Integer.toString(MOST_GROUPS)));
        }
        return names.stream()
                .filter(Predicate.not(groups::exists))
                .findFirst()
                .map(name -> texts.say("emptychair.settings.groups.wrong", name));
    }
}
