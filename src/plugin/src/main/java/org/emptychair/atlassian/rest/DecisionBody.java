package org.emptychair.atlassian.rest;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Text;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.IssueNames;
import org.emptychair.decision.Member;
import org.emptychair.decision.Says;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.jspecify.annotations.Nullable;

/** A decision in the body of a call; what is left out stays as it was, and null takes it away. */
final class DecisionBody {
    /** What the owner may send who may not edit the page. */
    static final Set<String> OWNERS = Set.of("state", "doneOn");

    private static final Set<String> TERMS =
            Set.of("statement", "owner", "due", "serves", "themes", "says", "effect", "review");
    private static final Set<String> COURSE =
            Set.of("state", "decidedOn", "doneOn", "supersededBy");

    private final Fields fields;

    private DecisionBody(Fields fields) {
        this.fields = fields;
    }

    /**
     * @param others fields beside those of every decision
     */
    static DecisionBody read(@Nullable InputStream body, String... others) {
        Set<String> known =
                Stream.of(TERMS, COURSE, Set.of(others))
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet());
        return new DecisionBody(Body.fields(body, known));
    }

    Fields fields() {
        return fields;
    }

    /** Refuses a field that only an editor of the page may send. */
    void onlyOwners() {
        Stream.of(TERMS, COURSE)
                .flatMap(Collection::stream)
                .filter(field -> !OWNERS.contains(field) && fields.has(field))
                .findFirst()
                .ifPresent(
                        field -> {
                            throw Refusal.value(
                                    field, fields.sent(field), "is changed by editors of the page");
                        });
    }

    /** Refuses a field that the page itself states, which would win at its next reading. */
    void notOnPage() {
        TERMS.stream()
                .filter(field -> fields.has(field) && !"review".equals(field))
                .findFirst()
                .ifPresent(
                        field -> {
                            throw Refusal.value(
                                    field,
                                    fields.sent(field),
                                    "is changed on the page that states it");
                        });
    }

    /** The terms as they are meant; refuses with the first thing that is wrong. */
    Terms terms(Optional<Terms> before, Accounts accounts, IssueNames names) {
        String statement =
                kept("statement", before.map(Terms::statement), DecisionBody::statement).orElse("");
        Optional<Member> owner =
                kept("owner", before.flatMap(Terms::owner), name -> owner(name, accounts));
        Optional<LocalDate> due = kept("due", before.flatMap(Terms::due), DecisionBody::day);
        Optional<Says> says =
                kept("says", before.flatMap(Terms::says), text -> choice(Says.values(), text));
        Optional<String> effect =
                kept(
                        "effect",
                        before.flatMap(Terms::effect),
                        text -> Text.checked("it", text, Terms.LONGEST_EFFECT));
        Optional<LocalDate> review =
                kept("review", before.flatMap(Terms::review), DecisionBody::day);
        List<ServedIssue> issues = issues(before, names);
        Set<ThemeName> themes = themes(before);
        if (statement.isEmpty()) {
            fields.require("statement");
        }
        Body.refuseWrong(fields);
        Terms terms =
                new Terms(
                        statement, owner, due, issues, new TreeSet<>(themes), says, effect, review);
        return before.map(terms::knowing).orElse(terms);
    }

    private static String statement(String text) {
        return Text.checked("it", text, Terms.LONGEST_STATEMENT);
    }

    private List<ServedIssue> issues(Optional<Terms> before, IssueNames names) {
        if (!fields.has("serves")) {
            return before.map(Terms::issues).orElse(List.of());
        }
        List<IssueKey> keys = list("serves", IssueKey::new, Terms.MOST_ISSUES);
        Map<IssueKey, IssueId> ids = keys.isEmpty() ? Map.of() : names.known(keys);
        return keys.stream()
                .map(key -> new ServedIssue(key, Optional.ofNullable(ids.get(key))))
                .toList();
    }

    private Set<ThemeName> themes(Optional<Terms> before) {
        return fields.has("themes")
                ? Set.copyOf(list("themes", ThemeName::new, Terms.MOST_THEMES))
                : before.<Set<ThemeName>>map(Terms::themes).orElse(Set.of());
    }

    private static Member owner(String userName, Accounts accounts) {
        return accounts.named(userName.strip())
                .map(account -> new Member(account.key(), account.fullName()))
                .orElseThrow(() -> new IllegalArgumentException("is no user name here"));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("is no day such as 2026-11-21", unreadable);
        }
    }

    /** The value that is written so: small letters, and hyphens between words. */
    static <T extends Enum<T>> T choice(T[] values, String text) {
        String meant = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(values)
                .filter(value -> value.name().equals(meant))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "is none of "
                                                + String.join(
                                                        ", ",
                                                        Stream.of(values)
                                                                .map(DecisionJson::written)
                                                                .toList())));
    }

    private <T> Optional<T> kept(String field, Optional<T> before, Function<String, T> meaning) {
        return fields.has(field) ? fields.text(field, meaning) : before;
    }

    private <T> List<T> list(String field, Function<String, T> meaning, int most) {
        List<T> values =
                fields.texts(field).stream()
                        .flatMap(text -> fields.meant(field, text, meaning).stream())
                        .distinct()
                        .toList();
        if (values.size() > most) {
            fields.wrong(field, Integer.toString(values.size()), "has more than " + most);
            return List.of();
        }
        return values;
    }
}
