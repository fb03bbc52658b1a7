package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;

/**
 * What the register's address asks for; what is absent or empty does not choose.
 *
 * @param owner the key of a person
 * @param department which answers for a theme that is served
 * @param due empty, {@code overdue} or {@code review}
 * @param page counted from 1
 */
record RegisterAsked(
        Optional<State> state,
        String owner,
        String department,
        Optional<ThemeName> theme,
        String due,
        int page) {
    static final RegisterAsked ALL =
            new RegisterAsked(Optional.empty(), "", "", Optional.empty(), "", 1);
    static final List<String> DUES = List.of("overdue", "review");

    /** A part of the address that nobody understands. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1;
        private final String name;
        private final String value;

        NotUnderstood(String name, String value) {
            super("%s of %s".formatted(value, name));
            this.name = name;
            this.value = value;
        }

        String name() {
            return name;
        }

        String value() {
            return value;
        }
    }

    static RegisterAsked of(HttpServletRequest request) throws NotUnderstood {
        String due = given(request, "due");
        if (!due.isEmpty() && !DUES.contains(due)) {
            throw new NotUnderstood("due", due);
        }
        return new RegisterAsked(
                state(given(request, "state")),
                given(request, "owner"),
                given(request, "department"),
                theme(given(request, "theme")),
                due,
                page(given(request, "page")));
    }

    private static Optional<State> state(String given) throws NotUnderstood {
        Optional<State> named =
                Stream.of(State.values()).filter(it -> word(it).equals(given)).findFirst();
        if (named.isEmpty() && !given.isEmpty()) {
            throw new NotUnderstood("state", given);
        }
        return named;
    }

    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ThemeName> theme(String given) throws NotUnderstood {
        try {
            return given.isEmpty() ? Optional.empty() : Optional.of(new ThemeName(given));
        } catch (IllegalArgumentException noName) {
            throw new NotUnderstood("theme", given);
        }
    }

    private static int page(String given) throws NotUnderstood {
        if (given.isEmpty()) {
            return 1;
        }
        if (!given.matches("[1-9]\\d{0,3}")) {
            throw new NotUnderstood("page", given);
        }
        return Integer.parseInt(given);
    }

    private static String given(HttpServletRequest request, String name) {
        return ReportFilters.given(request, name);
    }

    Wanted wanted() {
        Wanted chosen = state.map(Wanted.ALL::in).orElse(Wanted.ALL);
        return theme.map(chosen::serving).orElse(chosen);
    }

    boolean fits(Decision decision, LocalDate today) {
        boolean inTime =
                switch (due) {
                    case "overdue" -> decision.isOverdue(today);
                    case "review" -> decision.isDueForReview(today);
                    default -> true;
                };
        return inTime && (owner.isEmpty() || decision.isOwnedBy(owner));
    }

    boolean isAll() {
        return query().isEmpty();
    }

    /** The filters as an address carries them, without the page. */
    String query() {
        return Stream.of(
                        part("state", state.map(RegisterAsked::word).orElse("")),
                        part("owner", owner),
                        part("department", department),
                        part("theme", theme.map(ThemeName::text).orElse("")),
                        part("due", due))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
