package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.emptychair.chair.Chair;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Sight;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.Scope;
import org.emptychair.contact.Scopes;
import org.emptychair.contact.Slice;
import org.emptychair.setting.Settings;
import org.emptychair.view.Panel;
import org.emptychair.view.Texts;

/** Reads the chair that a page asks for. */
public final class Panels {
    private final Contacts contacts;
    private final Scopes scopes;
    private final Settings settings;
    private final Clock clock;
    private final Supplier<Optional<Integer>> recount;

    /**
     * @param recount how far a running recount has come, in percent
     */
    public Panels(
            Contacts contacts,
            Scopes scopes,
            Settings settings,
            Clock clock,
            Supplier<Optional<Integer>> recount) {
        this.contacts = contacts;
        this.scopes = scopes;
        this.settings = settings;
        this.clock = clock;
        this.recount = recount;
    }

    /**
     * @param given the macro's parameters as the page has them
     * @param settingsUrl where the reader can change the settings, if the reader may
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel read(Map<String, String> given, Texts texts, Optional<String> settingsUrl) {
        PanelParameters parameters = ParameterReader.read(given, known(given), texts);
        Chair chair = new LiveChair(contacts, settings, clock).read(slices(parameters));
        return new Panel(
                chair.seenBy(sight()),
                settings.current().zone(),
                parameters.sections(),
                parameters.departments(),
                parameters.rows(),
                parameters.date(),
                new Panel.State(contacts.earliest().isPresent(), recount.get(), settingsUrl));
    }

    private Sight sight() {
        return new Sight(
                settings.current().mode(),
                Sight.Check.GOES_ON,
                Set.of(),
                Set.of(),
                Optional.empty(),
                false);
    }

    /** Asks for names only where the page names some, so that most readings ask for none. */
    private ParameterReader.Known known(Map<String, String> given) {
        return new ParameterReader.Known(
                given.containsKey("departments")
                        ? contacts.departments().stream().map(Department::name).toList()
                        : List.of(),
                given.containsKey("scopes")
                        ? scopes.all().values().stream().map(Scope::name).toList()
                        : List.of());
    }

    private static List<Slice> slices(PanelParameters parameters) {
        return parameters.departments().isEmpty()
                ? List.of(Slice.ALL)
                : parameters.departments().stream()
                        .map(department -> new Slice(Optional.of(department), Optional.empty()))
                        .toList();
    }
}
