package org.emptychair.wocas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;

/** Themes in a map, beside the contacts that carry them. */
public final class InMemoryThemes implements Themes {
    private final SortedMap<ThemeId, Theme> kept = new TreeMap<>();
    private final InMemoryContacts contacts;
    private final List<NewUsual> settled = new ArrayList<>();
    private long last;

    public InMemoryThemes(InMemoryContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public synchronized List<Theme> all() {
        for (ThemeName name : contacts.heard()) {
            if (bearing(name).isEmpty()) {
                put(name, Optional.empty(), false);
            }
        }
        return kept.values().stream().sorted(Comparator.comparing(Theme::name)).toList();
    }

    @Override
    public synchronized Optional<Theme> find(ThemeId id) {
        return all().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<Theme> named(ThemeName name) {
        all();
        return bearing(contacts.now(name));
    }

    private Optional<Theme> bearing(ThemeName name) {
        return kept.values().stream().filter(theme -> theme.name().equals(name)).findFirst();
    }

    @Override
    public synchronized Theme keep(ThemeName name, Optional<Department> owner, boolean muted) {
        contacts.touch();
        return named(name)
                .map(known -> set(known, known.name(), owner, muted))
                .orElseGet(() -> put(name, owner, muted));
    }

    private Theme put(ThemeName name, Optional<Department> owner, boolean muted) {
        Theme theme = new Theme(new ThemeId(++last), name, owner, muted, Optional.empty());
        kept.put(theme.id(), theme);
        return theme;
    }

    @Override
    public synchronized Optional<Theme> change(
            ThemeId id, ThemeName name, Optional<Department> owner, boolean muted) {
        Optional<Theme> found = find(id);
        found.ifPresent(
                theme -> {
                    named(name)
                            .filter(other -> !other.id().equals(id))
                            .ifPresent(
                                    other -> {
                                        throw new ThemeNameTaken(name.text());
                                    });
                    if (!theme.name().equals(name)) {
                        contacts.rename(theme.name(), name);
                    }
                    contacts.touch();
                    set(theme, name, owner, muted);
                });
        return find(id);
    }

    private Theme set(Theme theme, ThemeName name, Optional<Department> owner, boolean muted) {
        Theme changed = new Theme(theme.id(), name, owner, muted, theme.line());
        kept.put(theme.id(), changed);
        return changed;
    }

    @Override
    public synchronized boolean remove(ThemeId id) {
        Optional<Theme> found = find(id);
        found.ifPresent(
                theme -> {
                    kept.remove(id);
                    if (contacts.heard().contains(theme.name())) {
                        kept.put(
                                id,
                                new Theme(
                                        id,
                                        theme.name(),
                                        Optional.empty(),
                                        false,
                                        Optional.empty()));
                    }
                    contacts.touch();
                });
        return found.isPresent();
    }

    @Override
    public synchronized boolean settle(NewUsual usual) {
        boolean known = find(usual.theme()).isPresent();
        if (known) {
            settled.add(usual);
            contacts.touch();
        }
        return known;
    }

    @Override
    public synchronized List<NewUsual> settled() {
        return settled.stream().filter(it -> kept.containsKey(it.theme())).toList();
    }

    @Override
    public synchronized boolean say(ThemeId id, Optional<OwnersLine> line) {
        Optional<Theme> found = find(id);
        found.ifPresent(
                theme -> {
                    kept.put(id, new Theme(id, theme.name(), theme.owner(), theme.muted(), line));
                    contacts.touch();
                });
        return found.isPresent();
    }
}
