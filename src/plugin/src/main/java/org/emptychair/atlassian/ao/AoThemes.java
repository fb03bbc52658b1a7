package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.Settings;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.NewUsual;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.ThemeNameTaken;
import org.emptychair.wocas.Themes;
import org.jspecify.annotations.Nullable;

/**
 * Themes in a table of ActiveObjects. Whoever writes contacts makes themes too, so all of them take
 * the same turns.
 */
public final class AoThemes implements Themes {
    private final ActiveObjects ao;
    private final Turns turns;
    private final Settings settings;
    private final CountState state;
    private final CountReader counts;
    private final Names<ThemeRow> names;
    private final Names<DepartmentRow> departments;

    public AoThemes(ActiveObjects ao, ClusterLockService locks, Settings settings) {
        this.ao = ao;
        this.settings = settings;
        turns = new Turns(ao, locks, Turns.CONTACTS);
        state = new CountState(ao);
        ContactFiling filing = new ContactFiling(ao);
        counts = new CountReader(ao, state, filing, new ContactTable(ao));
        names = filing.themes();
        departments = filing.departments();
    }

    @Override
    public List<Theme> all() {
        List<ThemeRow> rows =
                Arrays.stream(ao.find(ThemeRow.class))
                        .filter(row -> row.getIntoId() == null)
                        .toList();
        return themes(rows).stream().sorted(Comparator.comparing(Theme::name)).toList();
    }

    private List<Theme> themes(List<ThemeRow> rows) {
        Map<Integer, String> owners =
                departments.namesOf(
                        rows.stream()
                                .flatMap(
                                        row ->
                                                Optional.ofNullable(row.getOwnerDepartmentId())
                                                        .stream())
                                .toList());
        return rows.stream().map(row -> theme(row, owners)).toList();
    }

    private static Theme theme(ThemeRow row, Map<Integer, String> owners) {
        return new Theme(
                new ThemeId(row.getID()),
                new ThemeName(row.getName()),
                Optional.ofNullable(row.getOwnerDepartmentId())
                        .flatMap(id -> Optional.ofNullable(owners.get(id)))
                        .map(Department::new),
                Integer.valueOf(1).equals(row.getMuted()),
                line(row));
    }

    private static Optional<OwnersLine> line(ThemeRow row) {
        String text = row.getLineText();
        String by = row.getLineBy();
        Long at = row.getLineAt();
        String week = row.getLineWeek();
        return text == null || by == null || at == null || week == null
                ? Optional.empty()
                : Optional.of(
                        new OwnersLine(text, by, Instant.ofEpochMilli(at), IsoWeek.parse(week)));
    }

    @Override
    public Optional<Theme> find(ThemeId id) {
        return row(id).map(row -> themes(List.of(row)).get(0));
    }

    private Optional<ThemeRow> row(ThemeId id) {
        return id.value() > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.ofNullable(ao.get(ThemeRow.class, (int) id.value()))
                        .filter(row -> row.getIntoId() == null);
    }

    @Override
    public Optional<Theme> named(ThemeName name) {
        return names.idOf(name.text()).stream()
                .boxed()
                .flatMap(id -> find(new ThemeId(id)).stream())
                .findFirst();
    }

    @Override
    public Theme keep(ThemeName name, Optional<Department> owner, boolean muted) {
        return turns.take(
                () -> {
                    int id = names.idsOf(Set.of(name.text())).values().iterator().next();
                    ThemeRow row = ao.get(ThemeRow.class, id);
                    write(row, owner, muted);
                    return themes(List.of(row)).get(0);
                });
    }

    private void write(ThemeRow row, Optional<Department> owner, boolean muted) {
        row.setOwnerDepartmentId(owner.map(this::idOf).orElse(null));
        row.setMuted(muted ? 1 : 0);
        row.save();
        touch();
    }

    private Integer idOf(Department department) {
        return departments.idsOf(Set.of(department.name())).values().iterator().next();
    }

    private void touch() {
        CountState.touchAll(state.begin(settings.current().zone()));
    }

    @Override
    public Optional<Theme> change(
            ThemeId id, ThemeName name, Optional<Department> owner, boolean muted) {
        return turns.take(
                () -> {
                    Optional<ThemeRow> found = row(id);
                    found.filter(row -> !row.getName().equals(name.text()))
                            .ifPresent(row -> rename(row, name.text()));
                    found.ifPresent(row -> write(row, owner, muted));
                    return found.map(row -> themes(List.of(row)).get(0));
                });
    }

    private void rename(ThemeRow row, String name) {
        Optional<ThemeRow> bearing = bearing(name);
        bearing.ifPresent(
                other -> {
                    Integer into = other.getIntoId();
                    if (into == null || into != row.getID()) {
                        throw new ThemeNameTaken(name);
                    }
                    ao.delete(other);
                });
        String before = row.getName();
        row.setName(name);
        row.setNameKey(Sha256.hex(name));
        row.save();
        ao.create(
                ThemeRow.class,
                Map.of("NAME", before, "NAME_KEY", Sha256.hex(before), "INTO_ID", row.getID()));
    }

    private Optional<ThemeRow> bearing(String name) {
        return Arrays.stream(ao.find(ThemeRow.class, "NAME_KEY = ?", Sha256.hex(name))).findFirst();
    }

    @Override
    public boolean remove(ThemeId id) {
        return turns.take(
                () -> {
                    Optional<ThemeRow> found = row(id);
                    found.ifPresent(this::remove);
                    return found.isPresent();
                });
    }

    private void remove(ThemeRow row) {
        if (counts.isHeard(row.getID())) {
            row.setLineText(null);
            write(row, Optional.empty(), false);
        } else {
            ao.deleteWithSQL(ThemeRow.class, "INTO_ID = ?", row.getID());
            ao.deleteWithSQL(NewUsualRow.class, "THEME_ID = ?", row.getID());
            ao.delete(row);
            touch();
        }
    }

    @Override
    public boolean say(ThemeId id, Optional<OwnersLine> line) {
        return change(
                id,
                row -> {
                    row.setLineText(orNull(line.map(OwnersLine::text)));
                    row.setLineBy(orNull(line.map(OwnersLine::by)));
                    row.setLineAt(orNull(line.map(it -> it.at().toEpochMilli())));
                    row.setLineWeek(orNull(line.map(it -> it.signal().toString())));
                });
    }

    @Override
    public boolean settle(NewUsual usual) {
        return change(
                usual.theme(),
                row ->
                        ao.create(
                                NewUsualRow.class,
                                Map.of(
                                        "THEME_ID", row.getID(),
                                        "SINCE_WEEK", usual.since().toString(),
                                        "RECORDED_WEEK", usual.recorded().toString(),
                                        "SAID_BY", usual.by(),
                                        "SAID_AT", usual.at().toEpochMilli())));
    }

    @Override
    public List<NewUsual> settled() {
        return Arrays.stream(ao.find(NewUsualRow.class, Query.select().order("ID ASC")))
                .map(
                        row ->
                                new NewUsual(
                                        new ThemeId(row.getThemeId()),
                                        IsoWeek.parse(row.getSinceWeek()),
                                        IsoWeek.parse(row.getRecordedWeek()),
                                        row.getSaidBy(),
                                        Instant.ofEpochMilli(row.getSaidAt())))
                .toList();
    }

    private boolean change(ThemeId id, Consumer<ThemeRow> change) {
        return turns.take(
                () -> {
                    Optional<ThemeRow> found = row(id);
                    found.ifPresent(
                            row -> {
                                change.accept(row);
                                row.save();
                                touch();
                            });
                    return found.isPresent();
                });
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
