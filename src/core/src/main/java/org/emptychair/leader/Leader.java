package org.emptychair.leader;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.emptychair.contact.Department;
import org.emptychair.contact.Text;

/**
 * A person with a service-time goal.
 *
 * <p>Working time, assistants and the account are the leader's own business: no view shows them to
 * anybody else.
 *
 * @param name as others read it, at most 255 characters
 * @param familyName what they are ordered by
 * @param title what they do, such as "Chief executive"
 * @param assistants who may enter service time for them, at most 20
 * @param jiraUser the account that their worklogs bear; absent when it is named as they are
 * @param agreed whether every reader of a page may see their week, where the team chose that
 * @param estimate their own guess of their share before the programme, in percent
 */
public record Leader(
        PersonKey key,
        String name,
        String familyName,
        Optional<String> title,
        Optional<Department> department,
        Tenure tenure,
        WorkingTime work,
        SortedSet<PersonKey> assistants,
        Optional<String> jiraUser,
        boolean agreed,
        Optional<Integer> estimate) {
    /** Alphabetical by family name, whatever the accents; never by share. */
    public static final Comparator<Leader> ALPHABETICAL =
            Comparator.comparing((Leader leader) -> folded(leader.familyName))
                    .thenComparing(leader -> folded(leader.name))
                    .thenComparing(Leader::key);

    private static final int LONGEST = 255;
    private static final int MOST_ASSISTANTS = 20;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Leader {
        name = Text.checked("name", name, LONGEST);
        familyName = Text.checked("familyName", familyName, LONGEST);
        title = title.map(text -> Text.checked("title", text, LONGEST));
        jiraUser = jiraUser.map(text -> Text.checked("jiraUser", text, LONGEST));
        if (assistants.size() > MOST_ASSISTANTS) {
            throw new IllegalArgumentException(
                    "a leader has at most %d assistants, was given %d"
                            .formatted(MOST_ASSISTANTS, assistants.size()));
        }
        if (estimate.filter(percent -> percent < 0 || percent > 100).isPresent()) {
            throw new IllegalArgumentException(
                    "estimate is 0 to 100, was " + estimate.orElseThrow());
        }
        assistants = Collections.unmodifiableSortedSet(new TreeSet<>(assistants));
    }

    /** Somebody of whom nothing is known but their name; its last word is their family name. */
    public static Leader of(PersonKey key, String name) {
        String[] words = SPACES.split(name.strip());
        return new Leader(
                key,
                name,
                words[words.length - 1],
                Optional.empty(),
                Optional.empty(),
                Tenure.ALWAYS,
                WorkingTime.USUAL,
                new TreeSet<>(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** With these who may enter time for them, and no others. */
    public Leader assistedBy(SortedSet<PersonKey> people) {
        return new Leader(
                key,
                name,
                familyName,
                title,
                department,
                tenure,
                work,
                people,
                jiraUser,
                agreed,
                estimate);
    }

    /** With these hours of work. */
    public Leader working(WorkingTime time) {
        return new Leader(
                key,
                name,
                familyName,
                title,
                department,
                tenure,
                time,
                assistants,
                jiraUser,
                agreed,
                estimate);
    }

    /** With their own choice of who sees their week, and their own guess of where they began. */
    public Leader saying(boolean agrees, Optional<Integer> guess) {
        return new Leader(
                key,
                name,
                familyName,
                title,
                department,
                tenure,
                work,
                assistants,
                jiraUser,
                agrees,
                guess);
    }

    /** What stands under their name: the title, else the department. */
    public Optional<String> role() {
        return title.or(() -> department.map(Department::name));
    }

    /** The minutes that they mean to work on a day; none before they joined or after they left. */
    public int plannedOn(LocalDate day) {
        return tenure.covers(day) ? work.plannedOn(day) : 0;
    }

    /** Whether somebody may enter time for this leader. */
    public boolean isServedBy(PersonKey person) {
        return key.equals(person) || assistants.contains(person);
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
