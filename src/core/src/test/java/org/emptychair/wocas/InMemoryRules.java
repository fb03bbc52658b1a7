package org.emptychair.wocas;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.ContactDraft;
import org.emptychair.contact.Contact;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;

/** Rules in a map, by which contacts are sorted whenever they are looked at. */
public final class InMemoryRules implements Rules {
    private final SortedMap<ThemeId, Rule> kept = new TreeMap<>();
    private final InMemoryContacts contacts;
    private final Themes themes;

    public InMemoryRules(InMemoryContacts contacts, Themes themes) {
        this.contacts = contacts;
        this.themes = themes;
    }

    @Override
    public synchronized SortedMap<ThemeId, Rule> all() {
        return new TreeMap<>(kept);
    }

    @Override
    public synchronized boolean keep(ThemeId theme, Rule rule) {
        if (themes.find(theme).isEmpty()) {
            return false;
        }
        kept.remove(theme);
        if (!rule.isNone()) {
            kept.put(theme, rule);
        }
        sort();
        return true;
    }

    private void sort() {
        ThemeRules rules = new ThemeRules(kept);
        SortedMap<ThemeName, ThemeId> ids = new TreeMap<>();
        SortedMap<ThemeId, ThemeName> names = new TreeMap<>();
        themes.all()
                .forEach(
                        theme -> {
                            ids.put(theme.name(), theme.id());
                            names.put(theme.id(), theme.name());
                        });
        contacts.sortBy(contact -> sorted(contact, rules, ids, names));
    }

    private static Contact sorted(
            Contact contact,
            ThemeRules rules,
            Map<ThemeName, ThemeId> ids,
            Map<ThemeId, ThemeName> names) {
        Set<ThemeId> sent = new TreeSet<>();
        Set<ThemeName> sorted = new TreeSet<>();
        for (ThemeName name : contact.filing().themes()) {
            Optional.ofNullable(ids.get(name)).ifPresentOrElse(sent::add, () -> sorted.add(name));
        }
        rules.sort(contact, sent)
                .forEach(id -> Optional.ofNullable(names.get(id)).ifPresent(sorted::add));
        return new ContactDraft(contact).filed(contact.filing().about(sorted)).contact();
    }

    @Override
    public synchronized boolean merge(ThemeId theme, ThemeId into) {
        Optional<Theme> part = themes.find(theme);
        Optional<Theme> whole = themes.find(into);
        if (part.isEmpty() || whole.isEmpty() || theme.equals(into)) {
            return false;
        }
        kept.remove(theme);
        contacts.rename(part.get().name(), whole.get().name());
        sort();
        themes.remove(theme);
        return true;
    }
}
