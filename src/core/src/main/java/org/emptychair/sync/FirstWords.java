package org.emptychair.sync;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.Person;
import org.emptychair.sync.AutomaticAccount.State;

/**
 * What each of us says first on an issue. Whoever begins in the same words on 20 issues is proposed
 * as an account that writes by itself.
 *
 * <p>Words are compared without digits, punctuation and the customer's name, and only their
 * fingerprint is kept, of a few thousand at most. The memory is this process's own: the first
 * reading of a scope sees every issue, and an account that goes on writing by itself is found
 * again.
 */
public final class FirstWords {
    /** On so many issues. */
    static final int ENOUGH = 20;

    private static final int REMEMBERED = 5_000;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final AutomaticAccounts accounts;
    private final Map<Said, Set<IssueId>> said =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Said, Set<IssueId>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private record Said(String reference, UUID words) {}

    public FirstWords(AutomaticAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param openings what each of us said first on the issue, in public
     */
    void heard(Issue issue, Map<Person, String> openings) {
        openings.forEach((person, words) -> heard(issue, person, words));
    }

    private synchronized void heard(Issue issue, Person person, String words) {
        Said key = new Said(person.reference(), fingerprint(issue, words));
        Set<IssueId> issues = said.computeIfAbsent(key, unheard -> new HashSet<>());
        if (issues.size() < ENOUGH && issues.add(issue.id()) && issues.size() == ENOUGH) {
            proposed(issue, person).ifPresent(accounts::propose);
        }
    }

    private static UUID fingerprint(Issue issue, String words) {
        String plain = " " + plain(words) + " ";
        String names =
                issue.people().reporter().stream()
                        .flatMap(it -> Stream.of(it.name(), it.account()))
                        .reduce(issue.key().text(), (one, other) -> one + " " + other);
        for (String name : plain(names).split(" ", -1)) {
            plain = name.isEmpty() ? plain : plain.replace(" " + name + " ", " ");
        }
        return UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Optional<AutomaticAccount> proposed(Issue issue, Person person) {
        int longest = AutomaticAccount.LONGEST;
        // A reference that had to be cut would be nobody's.
        return CleanText.of(person.reference(), longest)
                .filter(person.reference()::equals)
                .map(
                        reference ->
                                new AutomaticAccount(
                                        reference,
                                        CleanText.of(person.name(), longest).orElse(reference),
                                        issue.key(),
                                        State.PROPOSED));
    }
}
