package org.emptychair.atlassian.ao;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.contact.Tag;
import org.jspecify.annotations.Nullable;

/** Short texts in one column, one a line; no text at all stands for none. */
final class Lines {
    private Lines() {}

    static <T> @Nullable String written(Collection<T> values, Function<T, String> text) {
        return values.isEmpty()
                ? null
                : values.stream().map(text).collect(Collectors.joining("\n"));
    }

    static <T> List<T> read(@Nullable String text, Function<String, T> meaning) {
        return text == null ? List.of() : text.lines().map(meaning).toList();
    }

    static @Nullable String written(Collection<Tag> tags) {
        return written(tags, tag -> tag.kind().name().toLowerCase(Locale.ROOT) + " " + tag.text());
    }

    static SortedSet<Tag> tags(@Nullable String text) {
        return new TreeSet<>(read(text, Lines::tag));
    }

    private static Tag tag(String line) {
        int space = line.indexOf(' ');
        return new Tag(
                Tag.Kind.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)),
                line.substring(space + 1));
    }
}
