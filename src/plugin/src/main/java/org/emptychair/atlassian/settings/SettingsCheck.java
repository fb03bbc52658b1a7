package org.emptychair.atlassian.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
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
        Optional<ZoneId> zone = zone(typed.zone().strip());
        Optional<Mode> mode = mode(typed.mode().strip());
        Optional<Integer> minutes = minutes(typed.syncMinutes().strip());
        NavigableSet<String> names = names(typed.customerService());
        Optional<String> link = Optional.of(typed.jiraLink().strip()).filter(id -> !id.isEmpty());
        Map<String, String> wrong = new LinkedHashMap<>();
        if (zone.isEmpty()) {
            wrong.put("zone", texts.say("emptychair.settings.zone.wrong", typed.zone()));
        }
        if (mode.isEmpty()) {
            wrong.put("mode", texts.say("emptychair.settings.mode.wrong", typed.mode()));
        }
        if (minutes.isEmpty()) {
            String given = typed.syncMinutes();
            wrong.put("syncMinutes", texts.say("emptychair.settings.sync-minutes.wrong", given));
        }
        wrongGroups(names, texts).ifPresent(sentence -> wrong.put("customerService", sentence));
        wrongLink(link, texts).ifPresent(sentence -> wrong.put("jiraLink", sentence));
        if (!wrong.isEmpty()) {
            throw new WrongSettings(wrong);
        }
        return new TeamSettings(
                zone.orElseThrow(),
                mode.orElseThrow(),
                minutes.orElseThrow(),
                names,
                link,
                typed.wordOfMouth());
    }

    private Optional<String> wrongLink(Optional<String> link, Texts texts) {
        return link.filter(id -> jiras.chosen(link).isEmpty())
                .map(id -> texts.say("emptychair.settings.jira.wrong", id));
    }

    private static NavigableSet<String> names(List<String> typed) {
        NavigableSet<String> names = new TreeSet<>();
        typed.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .forEach(names::add);
        return names;
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            // UTC has several names and is one zone: another name must not count everything again.
            return Optional.of(ZoneId.of(text)).map(zone -> zone.normalized());
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
