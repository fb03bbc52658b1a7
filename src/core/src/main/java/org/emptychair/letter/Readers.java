package org.emptychair.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.contact.Department;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;

/**
 * Who reads the letter of which department: the leaders who belong to it, unless the admin named
 * others.
 *
 * @param named by department; whoever stands here reads it in place of its leaders
 */
public record Readers(SortedMap<Department, SortedSet<PersonKey>> named) {
    /** Upper and lower case differ, as departments do. */
    public static final Comparator<Department> BY_NAME = Comparator.comparing(Department::name);

    /** Nobody is named: every department's leaders read its letter. */
    public static final Readers LEADERS = new Readers(new TreeMap<>(BY_NAME));

    private static final int MOST = 200;
    private static final int MOST_EACH = 20;

    public Readers {
        TreeMap<Department, SortedSet<PersonKey>> copy = new TreeMap<>(BY_NAME);
        named.forEach((department, people) -> copy.put(department, checked(department, people)));
        if (copy.size() > MOST) {
            throw new IllegalArgumentException(
                    "readers are named for at most %d departments, was given %d"
                            .formatted(MOST, copy.size()));
        }
        named = Collections.unmodifiableSortedMap(copy);
    }

    private static SortedSet<PersonKey> checked(
            Department department, SortedSet<PersonKey> people) {
        if (people.isEmpty() || people.size() > MOST_EACH) {
            throw new IllegalArgumentException(
                    "1 to %d people read for %s, was given %d"
                            .formatted(MOST_EACH, department.name(), people.size()));
        }
        // Stored one a line, and told apart by a tab.
        if (hasControls(department.name())
                || people.stream().anyMatch(it -> hasControls(it.text()))) {
            throw new IllegalArgumentException(
                    "the readers of '%s' hold a tab or a line's end".formatted(department.name()));
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(people));
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** The departments that each reader reads of, on a day. */
    public SortedMap<PersonKey, Set<Department>> on(LocalDate day, Collection<Leader> leaders) {
        SortedMap<PersonKey, Set<Department>> readers = new TreeMap<>();
        named.forEach((department, people) -> people.forEach(it -> add(readers, it, department)));
        for (Leader leader : leaders) {
            Optional<Department> theirs = leader.department().filter(it -> !named.containsKey(it));
            if (leader.tenure().covers(day)) {
                theirs.ifPresent(department -> add(readers, leader.key(), department));
            }
        }
        return readers;
    }

    private static void add(
            Map<PersonKey, Set<Department>> readers, PersonKey reader, Department department) {
        readers.computeIfAbsent(reader, key -> new TreeSet<>(BY_NAME)).add(department);
    }
}
