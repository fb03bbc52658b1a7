package org.emptychair.atlassian.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Memory;
import org.emptychair.chair.Request;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Scopes;
import org.emptychair.contact.Slice;
import org.emptychair.view.Section;

/** Understands what a page asks of its panel. */
final class Asking {
    private final Contacts contacts;
    private final Scopes scopes;
    private final Memory<OfGiven, Named> understood = new Memory<>();

    Asking(Contacts contacts, Scopes scopes) {
        this.contacts = contacts;
        this.scopes = scopes;
    }

    /** What was asked, and of which chair. */
    record Asked(PanelParameters parameters, Request request) {
        /** On a panel a few; where quotes stand alone, as many as the page has rows for. */
        int quotes() {
            return parameters.sections().equals(Set.of(Section.QUOTES))
                    ? Math.min(parameters.rows(), LiveChair.MOST_QUOTES)
                    : LiveChair.QUOTES_SEEN;
        }
    }

    private record OfGiven(LiveChair.Basis basis, Map<String, String> given) {}

    private record Named(PanelParameters parameters, Set<ScopeId> scopes) {}

    /**
     * @throws WrongParameters when it asks for something that is not there
     */
    Asked asked(Visit visit) {
        return asked(visit, named(visit));
    }

    /**
     * @param look whose basis the names of scopes and departments belong to; who names none needs
     *     no database to be understood
     * @throws WrongParameters when it asks for something that is not there
     */
    Asked asked(Visit visit, Look look) {
        Map<String, String> given = visit.given();
        boolean names = given.containsKey("scopes") || given.containsKey("departments");
        return names
                ? asked(visit, understood.of(new OfGiven(look.basis(), given), () -> named(visit)))
                : asked(visit);
    }

    private static Asked asked(Visit visit, Named named) {
        PanelParameters parameters = named.parameters();
        Optional<Meeting> meeting =
                visit.page()
                        .map(
                                page ->
                                        new Meeting(
                                                page.id(),
                                                page.space(),
                                                MeetingDay.of(parameters.date(), page)));
        return new Asked(parameters, new Request(slices(parameters), named.scopes(), meeting));
    }

    private Named named(Visit visit) {
        Map<String, String> given = visit.given();
        SortedMap<ScopeId, Scope> known =
                given.containsKey("scopes") ? scopes.all() : new TreeMap<>();
        PanelParameters parameters =
                ParameterReader.read(given, known(given, known), visit.texts());
        return new Named(parameters, scopes(parameters, known));
    }

    private static Set<ScopeId> scopes(
            PanelParameters parameters, SortedMap<ScopeId, Scope> known) {
        return known.entrySet().stream()
                .filter(scope -> parameters.scopes().contains(scope.getValue().name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Asks for names only where the page names some, so that most readings ask for none. */
    private ParameterReader.Known known(
            Map<String, String> given, SortedMap<ScopeId, Scope> named) {
        return new ParameterReader.Known(
                given.containsKey("departments")
                        ? contacts.departments().stream().map(Department::name).toList()
                        : List.of(),
                named.values().stream().map(Scope::name).toList());
    }

    private static List<Slice> slices(PanelParameters parameters) {
        return parameters.departments().isEmpty()
                ? List.of(Slice.ALL)
                : parameters.departments().stream().map(Slice::ofDepartment).toList();
    }
}
