package org.emptychair.issue;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an issue is about.
 *
 * @param summary its one line, as typed
 * @param description absent when empty
 * @param type the name of its issue type
 * @param requestType what the customer chose on the portal, absent outside service desks
 * @param components names of its components
 * @param labels its labels
 */
public record Subject(
        String summary,
        Optional<String> description,
        String type,
        Optional<String> requestType,
        SortedSet<String> components,
        SortedSet<String> labels) {
    public Subject {
        components = Collections.unmodifiableSortedSet(new TreeSet<>(components));
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    }
}
