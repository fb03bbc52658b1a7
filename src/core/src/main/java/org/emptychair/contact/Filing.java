package org.emptychair.contact;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a contact belongs: whose it is, what it is about, which issue stands for it.
 *
 * @param department absent when nobody said
 * @param themes the subjects it raises, at most 20; none means unclassified
 * @param issue the Jira issue that the contact is about
 * @param publicPost whether other people can read it where it was written
 * @param tags what the source filed it under, at most 50; themes may be told by them
 */
public record Filing(
        Optional<Department> department,
        SortedSet<ThemeName> themes,
        Optional<IssueKey> issue,
        boolean publicPost,
        SortedSet<Tag> tags) {
    /** A contact that nobody filed. */
    public static final Filing NONE =
            new Filing(Optional.empty(), new TreeSet<>(), Optional.empty(), false);

    /** The most themes that a contact has. */
    public static final int MOST_THEMES = 20;

    private static final int MOST_TAGS = 50;

    public Filing {
        if (themes.size() > MOST_THEMES) {
            throw new IllegalArgumentException(
                    "themes has %d entries, at most %d fit".formatted(themes.size(), MOST_THEMES));
        }
        if (tags.size() > MOST_TAGS) {
            throw new IllegalArgumentException(
                    "tags has %d entries, at most %d fit".formatted(tags.size(), MOST_TAGS));
        }
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** Without tags. */
    public Filing(
            Optional<Department> department,
            SortedSet<ThemeName> themes,
            Optional<IssueKey> issue,
            boolean publicPost) {
        this(department, themes, issue, publicPost, new TreeSet<>());
    }

    /** The same under other themes. */
    public Filing about(Collection<ThemeName> others) {
        return new Filing(department, new TreeSet<>(others), issue, publicPost, tags);
    }

    /** Filed under themes alone. */
    public static Filing under(Collection<ThemeName> themes) {
        return new Filing(Optional.empty(), new TreeSet<>(themes), Optional.empty(), false);
    }
}
