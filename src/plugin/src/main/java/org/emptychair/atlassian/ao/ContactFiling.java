package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Department;
import org.emptychair.contact.Filing;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.jspecify.annotations.Nullable;

/** Themes, departments and channels: names to the outside, ids in the rows. */
final class ContactFiling {
    private static final String NONE = "-";

    private final Names<ThemeRow> themes;
    private final Names<DepartmentRow> departments;
    private final Names<ChannelRow> channels;
    private final Names<SourceRow> sources;

    ContactFiling(ActiveObjects ao) {
        themes = Names.ofThemes(ao);
        departments = new Names<>(ao, DepartmentRow.class);
        channels = new Names<>(ao, ChannelRow.class);
        sources = new Names<>(ao, SourceRow.class);
    }

    Names<ThemeRow> themes() {
        return themes;
    }

    Names<DepartmentRow> departments() {
        return departments;
    }

    Names<ChannelRow> channels() {
        return channels;
    }

    Names<SourceRow> sources() {
        return sources;
    }

    /**
     * The ids under which contacts are written.
     *
     * @param newThemes whether a theme among them was unknown before
     */
    record Ids(
            Map<String, Integer> themes,
            Map<String, Integer> departments,
            Map<String, Integer> channels,
            Map<String, Integer> sources,
            boolean newThemes) {
        List<Integer> themesOf(Contact contact) {
            return contact.filing().themes().stream()
                    .map(theme -> known(themes, theme.text()))
                    .toList();
        }

        Optional<Integer> departmentOf(Contact contact) {
            return contact.filing()
                    .department()
                    .map(department -> known(departments, department.name()));
        }

        int channelOf(Contact contact) {
            return known(channels, contact.channel().name());
        }

        int sourceOf(Contact contact) {
            return known(sources, contact.id().source());
        }

        private static int known(Map<String, Integer> ids, String name) {
            Integer id = ids.get(name);
            if (id == null) {
                throw new IllegalStateException("'%s' has no id".formatted(name));
            }
            return id;
        }
    }

    /** The ids of all that contacts are filed under; only whose turn it is may ask. */
    Ids idsOf(Collection<Contact> contacts) {
        Set<String> themeNames = new HashSet<>();
        Set<String> departmentNames = new HashSet<>();
        Set<String> channelNames = new HashSet<>();
        Set<String> sourceNames = new HashSet<>();
        for (Contact contact : contacts) {
            contact.filing().themes().forEach(theme -> themeNames.add(theme.text()));
            contact.filing().department().ifPresent(it -> departmentNames.add(it.name()));
            channelNames.add(contact.channel().name());
            sourceNames.add(contact.id().source());
        }
        Map<String, Integer> known = themes.knownIdsOf(themeNames);
        boolean newThemes = known.size() < themeNames.size();
        return new Ids(
                newThemes ? themes.idsOf(themeNames) : known,
                departments.idsOf(departmentNames),
                channels.idsOf(channelNames),
                sources.idsOf(sourceNames),
                newThemes);
    }

    /** The cell of a slice, absent when it names what no contact ever had. */
    Optional<Cell> cell(Slice slice) {
        if (slice.source().isPresent()) {
            return sources.idOf(slice.source().get()).stream()
                    .mapToObj(id -> new Cell(Cell.ALL, Cell.SOURCES, id))
                    .findFirst();
        }
        OptionalInt department =
                slice.department()
                        .map(it -> departments.idOf(it.name()))
                        .orElse(OptionalInt.of(Cell.ALL));
        OptionalInt channel =
                slice.channel()
                        .map(it -> channels.idOf(it.name()))
                        .orElse(OptionalInt.of(Cell.ALL));
        return department.isPresent() && channel.isPresent()
                ? Optional.of(new Cell(Cell.ALL, department.getAsInt(), channel.getAsInt()))
                : Optional.empty();
    }

    /** The same contacts under the names that their themes have now. */
    List<Contact> underNamesOfNow(List<Contact> contacts) {
        Set<String> sent = new HashSet<>();
        contacts.forEach(it -> it.filing().themes().forEach(theme -> sent.add(theme.text())));
        Map<String, Integer> ids = themes.knownIdsOf(sent);
        Map<Integer, String> names = themes.namesOf(ids.values());
        Map<ThemeName, ThemeName> renamed = new HashMap<>();
        ids.forEach(
                (name, id) ->
                        Optional.ofNullable(names.get(id))
                                .filter(now -> !now.equals(name))
                                .ifPresent(
                                        now ->
                                                renamed.put(
                                                        new ThemeName(name), new ThemeName(now))));
        return renamed.isEmpty()
                ? contacts
                : contacts.stream().map(contact -> renamed(contact, renamed)).toList();
    }

    private static Contact renamed(Contact contact, Map<ThemeName, ThemeName> renamed) {
        Filing filing = contact.filing();
        if (Collections.disjoint(filing.themes(), renamed.keySet())) {
            return contact;
        }
        SortedSet<ThemeName> themes = new TreeSet<>();
        filing.themes().forEach(name -> themes.add(renamed.getOrDefault(name, name)));
        return new Contact(
                contact.id(),
                contact.at(),
                contact.channel(),
                contact.customer(),
                contact.words(),
                contact.answers(),
                filing.about(themes));
    }

    /** The names behind the ids of rows. */
    record Filed(
            Map<Integer, String> themes,
            Map<Integer, String> departments,
            Map<Integer, String> channels) {
        Channel channelOf(ContactRow row) {
            return new Channel(known(channels, row.getChannelId()));
        }

        Filing filingOf(ContactRow row) {
            return filing(row, ids(row.getThemeIds()));
        }

        Filing sentFilingOf(ContactRow row) {
            return filing(row, sent(row));
        }

        private Filing filing(ContactRow row, List<Integer> themeIds) {
            Set<ThemeName> names =
                    themeIds.stream()
                            .map(id -> new ThemeName(known(themes, id)))
                            .collect(Collectors.toSet());
            return new Filing(
                    Optional.ofNullable(row.getDepartmentId())
                            .map(id -> new Department(known(departments, id))),
                    new TreeSet<>(names),
                    Optional.ofNullable(row.getIssueKey()).map(IssueKey::new),
                    row.getPublicPost() == 1,
                    Lines.tags(row.getTags()));
        }

        private static String known(Map<Integer, String> names, int id) {
            String name = names.get(id);
            if (name == null) {
                throw new IllegalStateException("nothing is called by the id " + id);
            }
            return name;
        }
    }

    Filed namesOf(Collection<ContactRow> rows) {
        Set<Integer> themeIds = new HashSet<>();
        Set<Integer> departmentIds = new HashSet<>();
        Set<Integer> channelIds = new HashSet<>();
        for (ContactRow row : rows) {
            themeIds.addAll(ids(row.getThemeIds()));
            themeIds.addAll(sent(row));
            Optional.ofNullable(row.getDepartmentId()).ifPresent(departmentIds::add);
            channelIds.add(row.getChannelId());
        }
        return new Filed(
                themes.namesOf(themeIds),
                departments.namesOf(departmentIds),
                channels.namesOf(channelIds));
    }

    /** The ids of the themes that a contact came with. */
    static List<Integer> sent(ContactRow row) {
        String sent = row.getSentIds();
        return sent == null ? ids(row.getThemeIds()) : sent.equals(NONE) ? List.of() : ids(sent);
    }

    /** How they are written: not at all where rules changed nothing. */
    static Optional<String> sent(List<Integer> sent, List<Integer> sorted) {
        return Set.copyOf(sent).equals(Set.copyOf(sorted))
                ? Optional.empty()
                : Optional.of(written(sent).orElse(NONE));
    }

    static List<Integer> ids(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",")).map(Integer::valueOf).toList();
    }

    static Optional<String> written(List<Integer> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
