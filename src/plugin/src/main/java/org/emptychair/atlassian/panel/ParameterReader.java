package org.emptychair.atlassian.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.chair.seat.Wish;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;
import org.emptychair.view.Section;
import org.emptychair.view.Texts;

/** Reads the macro's parameters; everything that is wrong is said at once. */
final class ParameterReader {
    private static final List<String> KNOWN =
            List.of("sections", "departments", "scopes", "rows", "date", "seat");

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,30}-[1-9]\\d{0,9}");

    private final Map<String, String> given;
    private final Texts texts;
    private final List<String> wrong = new ArrayList<>();

    /** What departments and scopes there are. */
    record Known(List<String> departments, List<String> scopes) {}

    private ParameterReader(Map<String, String> given, Texts texts) {
        this.given = given;
        this.texts = texts;
    }

    /**
     * @throws WrongParameters with a sentence for each
     */
    static PanelParameters read(Map<String, String> given, Known known, Texts texts) {
        ParameterReader reader = new ParameterReader(given, texts);
        reader.refuseUnknown();
        PanelParameters parameters =
                new PanelParameters(
                        reader.sections(),
                        reader.names("departments", known.departments()).stream()
                                .map(Department::new)
                                .toList(),
                        reader.names("scopes", known.scopes()),
                        reader.rows(),
                        reader.date(),
                        reader.policy(),
                        reader.named());
        if (!reader.wrong.isEmpty()) {
            throw new WrongParameters(reader.wrong);
        }
        return parameters;
    }

    private void refuseUnknown() {
        given.keySet().stream()
                .filter(Predicate.not(KNOWN::contains))
                .filter(name -> !isTheHostsOwn(name))
                .sorted()
                .forEach(
                        name ->
                                wrong.add(
                                        texts.say(
                                                "emptychair.parameter.unknown",
                                                name,
                                                String.join(", ", KNOWN))));
    }

    /** Confluence hands over the raw parameters and the output type among the macro's own. */
    private static boolean isTheHostsOwn(String name) {
        return name.isEmpty() || name.startsWith(":") || name.startsWith("atlassian-macro-");
    }

    private Set<Section> sections() {
        List<String> names = list("sections");
        if (names.isEmpty()) {
            return EnumSet.allOf(Section.class);
        }
        Set<Section> sections = EnumSet.noneOf(Section.class);
        String all =
                Stream.of(Section.values()).map(Section::written).collect(Collectors.joining(", "));
        for (String name : names) {
            Section.named(name)
                    .ifPresentOrElse(
                            sections::add,
                            () -> wrong.add(texts.say("emptychair.parameter.section", name, all)));
        }
        return sections;
    }

    private List<String> names(String parameter, List<String> known) {
        List<String> names = list(parameter);
        String all =
                known.isEmpty() ? texts.say("emptychair.parameter.none") : String.join(", ", known);
        names.stream()
                .filter(Predicate.not(known::contains))
                .forEach(
                        name ->
                                wrong.add(
                                        texts.say(
                                                "emptychair.parameter.name",
                                                parameter,
                                                name,
                                                all)));
        return names;
    }

    private int rows() {
        String text = given.getOrDefault("rows", "").strip();
        int most = PanelParameters.MOST_ROWS;
        if (text.isEmpty()) {
            return PanelParameters.USUAL_ROWS;
        }
        if (text.matches("\\d{1,3}")) {
            int rows = Integer.parseInt(text);
            if (rows >= 1 && rows <= most) {
                return rows;
            }
        }
        wrong.add(texts.say("emptychair.parameter.rows", text, Integer.toString(most)));
        return PanelParameters.USUAL_ROWS;
    }

    private Optional<LocalDate> date() {
        String text = given.getOrDefault("date", "").strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            wrong.add(texts.say("emptychair.parameter.date", text));
            return Optional.empty();
        }
    }

    /** A policy by its name, or the key of the issue whose customer is to sit there. */
    private Wish.Policy policy() {
        String text = given.getOrDefault("seat", "").strip();
        if (text.isEmpty()) {
            return Wish.Policy.LONGEST;
        }
        if (named().isPresent()) {
            return Wish.Policy.NAMED;
        }
        return Stream.of(Wish.Policy.values())
                .filter(it -> it != Wish.Policy.NAMED)
                .filter(it -> it.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(
                        () -> {
                            wrong.add(texts.say("emptychair.parameter.seat", text));
                            return Wish.Policy.LONGEST;
                        });
    }

    private Optional<IssueKey> named() {
        return Optional.of(given.getOrDefault("seat", "").strip())
                .filter(text -> KEY.matcher(text).matches())
                .map(IssueKey::new);
    }

    private List<String> list(String parameter) {
        return Stream.of(given.getOrDefault(parameter, "").split("[,;]", -1))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }
}
