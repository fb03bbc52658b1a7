package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.java.ao.Query;

/** The names of one kind and their ids. */
final class Names<R extends NamedRow> {
    private static final String FIELDS = "ID, NAME, NAME_KEY";

    private final ActiveObjects ao;
    private final Class<R> kind;
    private final String fields;
    private final ToIntFunction<R> id;

    Names(ActiveObjects ao, Class<R> kind) {
        this(ao, kind, FIELDS, NamedRow::getID);
    }

    private Names(ActiveObjects ao, Class<R> kind, String fields, ToIntFunction<R> id) {
        this.ao = ao;
        this.kind = kind;
        this.fields = fields;
        this.id = id;
    }

    /** Those of themes, where an old name has the id of the theme that it stands for. */
    static Names<ThemeRow> ofThemes(ActiveObjects ao) {
        return new Names<>(ao, ThemeRow.class, FIELDS + ", INTO_ID", Names::themeOf);
    }

    private static int themeOf(ThemeRow row) {
        Integer into = row.getIntoId();
        return into == null ? row.getID() : into;
    }

    /** The ids of names; only a writer whose turn it is may ask, for unknown names become rows. */
    Map<String, Integer> idsOf(Set<String> names) {
        Map<String, Integer> ids = knownIdsOf(names);
        Set<String> unknown = new HashSet<>(names);
        unknown.removeAll(ids.keySet());
        if (!unknown.isEmpty()) {
            List<Map<String, Object>> rows =
                    unknown.stream()
                            .sorted()
                            .map(
                                    name ->
                                            Map.<String, Object>of(
                                                    "NAME", name, "NAME_KEY", Sha256.hex(name)))
                            .toList();
            ao.create(kind, rows);
            ids.putAll(knownIdsOf(unknown));
        }
        return ids;
    }

    OptionalInt idOf(String name) {
        Integer id = knownIdsOf(Set.of(name)).get(name);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    Map<String, Integer> knownIdsOf(Set<String> names) {
        Map<String, String> byKey = new HashMap<>();
        names.forEach(name -> byKey.put(Sha256.hex(name), name));
        Map<String, Integer> ids = new HashMap<>();
        Lookup.in(
                "NAME_KEY",
                byKey.keySet(),
                condition ->
                        ao.stream(
                                kind,
                                where(condition),
                                row -> {
                                    String name = byKey.get(row.getNameKey());
                                    if (name != null) {
                                        ids.put(name, id.applyAsInt(row));
                                    }
                                }));
        return ids;
    }

    Map<Integer, String> namesOf(Collection<Integer> ids) {
        Map<Integer, String> names = new HashMap<>();
        Lookup.in(
                "ID",
                new HashSet<>(ids),
                condition ->
                        ao.stream(
                                kind,
                                where(condition),
                                row -> names.put(row.getID(), row.getName())));
        return names;
    }

    Map<Integer, String> all() {
        Map<Integer, String> names = new HashMap<>();
        ao.stream(kind, Query.select(FIELDS), row -> names.put(row.getID(), row.getName()));
        return names;
    }

    private Query where(Lookup.Condition condition) {
        return Query.select(fields).where(condition.clause(), condition.parameters());
    }
}
