package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emptychair.chair.Chair;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Request;
import org.emptychair.chair.Sight;
import org.emptychair.contact.Department;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Scopes;
import org.emptychair.contact.Slice;
import org.emptychair.setting.Settings;
import org.emptychair.view.Panel;
import org.emptychair.view.Section;
import org.emptychair.view.Texts;

/** Reads the chair that a page asks for. */
public final class Panels {
    private final LiveChair.Stores stores;
    private final Scopes scopes;
    private final Settings settings;
    private final LiveChair chairs;

    public Panels(LiveChair.Stores stores, Scopes scopes, Settings settings, Clock clock) {
        this.stores = stores;
        this.scopes = scopes;
        this.settings = settings;
        this.chairs = new LiveChair(stores, settings, clock);
    }

    /**
     * @param given the macro's parameters as the page has them
     * @param settingsUrl where the reader can change the settings, if the reader may
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel read(Map<String, String> given, Texts texts, Optional<String> settingsUrl) {
        SortedMap<ScopeId, Scope> known =
                given.containsKey("scopes") ? scopes.all() : new TreeMap<>();
        PanelParameters parameters = ParameterReader.read(given, known(given, known), texts);
        Chair chair =
                chairs.read(
                        new Request(
                                slices(parameters), scopes(parameters, known), Optional.empty()));
        return new Panel(
                chair.seenBy(sight()),
                settings.current().zone(),
                parameters.sections(),
                parameters.departments(),
                parameters.rows(),
                parameters.date(),
                new Panel.State(
                        stores.contacts().earliest().isPresent(),
                        stores.recount().get(),
                        settingsUrl,
                        openJql(parameters)));
    }

    /** What finds the open complaints of the scopes that the page names, or of all. */
    private Optional<String> openJql(PanelParameters parameters) {
        if (!parameters.sections().contains(Section.COMPLAINTS)) {
            return Optional.empty();
        }
        return scopes.all().values().stream()
                .filter(scope -> scope.kind() == Scope.Kind.COMPLAINTS)
                .filter(
                        scope ->
                                parameters.scopes().isEmpty()
                                        || parameters.scopes().contains(scope.name()))
                .map(scope -> "(" + scope.jql() + ")")
                .reduce((one, other) -> one + " OR " + other)
                .map(all -> "(" + all + ") AND resolution is EMPTY");
    }

    private static Set<ScopeId> scopes(
            PanelParameters parameters, SortedMap<ScopeId, Scope> known) {
        return known.entrySet().stream()
                .filter(scope -> parameters.scopes().contains(scope.getValue().name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Sight sight() {
        return Sight.unknown(settings.current().mode());
    }

    /** Asks for names only where the page names some, so that most readings ask for none. */
    private ParameterReader.Known known(
            Map<String, String> given, SortedMap<ScopeId, Scope> named) {
        return new ParameterReader.Known(
                given.containsKey("departments")
                        ? stores.contacts().departments().stream().map(Department::name).toList()
                        : List.of(),
                named.values().stream().map(Scope::name).toList());
    }

    private static List<Slice> slices(PanelParameters parameters) {
        return parameters.departments().isEmpty()
                ? List.of(Slice.ALL)
                : parameters.departments().stream()
                        .map(department -> new Slice(Optional.of(department), Optional.empty()))
                        .toList();
    }
}
