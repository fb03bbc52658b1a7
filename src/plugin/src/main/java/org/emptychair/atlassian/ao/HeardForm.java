package org.emptychair.atlassian.ao;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Known;
import org.emptychair.contact.Words;
import org.emptychair.quote.Heard;
import org.emptychair.quote.Hearing;
import org.emptychair.tone.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How what was heard of a contact is written in its row and read from it.
 *
 * <p>One form serves one batch: it names the rules as they are when it is made. A text that rules
 * chosen meanwhile were applied to already goes by the older name, and so is heard again.
 */
final class HeardForm {
    private final Hearing hearing;
    private final String rules;

    HeardForm(Hearing hearing) {
        this.hearing = hearing;
        this.rules = hearing.rules();
    }

    Heard hear(Contact contact) {
        return hearing.hear(contact);
    }

    String rules() {
        return rules;
    }

    void add(Map<String, Object> fields, Contact contact, Heard heard) {
        put(fields, "KNOWN_NAMES", written(contact));
        put(fields, "REDACTED", heard.redacted().orElse(null));
        put(fields, "EXCERPT", heard.excerpt().orElse(null));
        put(fields, "RULES", rules);
        put(fields, "TONE", written(heard.tone()));
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    void replace(ContactRow row, Contact contact, Heard heard) {
        row.setKnownNames(written(contact));
        row.setRedacted(heard.redacted().orElse(null));
        row.setExcerpt(heard.excerpt().orElse(null));
        row.setRules(rules);
        row.setTone(written(heard.tone()));
    }

    void hearAgain(ContactRow row, Contact contact) {
        replace(row, contact, hear(contact));
    }

    /** The words as sent; once those are deleted, what may be shown of them is all there is. */
    static @Nullable Words words(ContactRow row) {
        String text = Optional.ofNullable(row.getWords()).orElseGet(row::getRedacted);
        return text == null ? null : new Words(text, known(row.getKnownNames()));
    }

    static Tone tone(@Nullable Integer written) {
        if (written == null) {
            return Tone.UNKNOWN;
        }
        if (written == 0) {
            return Tone.NEUTRAL;
        }
        return written > 0 ? Tone.POSITIVE : Tone.NEGATIVE;
    }

    private static @Nullable Integer written(Tone tone) {
        return switch (tone) {
            case POSITIVE -> 1;
            case NEUTRAL -> 0;
            case NEGATIVE -> -1;
            case UNKNOWN -> null;
        };
    }

    private static @Nullable String written(Contact contact) {
        String lines =
                contact.words().stream()
                        .flatMap(words -> words.known().stream())
                        .map(known -> known.kind() + "\t" + known.text())
                        .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static SortedSet<Known> known(@Nullable String lines) {
        SortedSet<Known> known = new TreeSet<>();
        if (lines != null) {
            for (String line : lines.split("\n", -1)) {
                int tab = line.indexOf('\t');
                known.add(
                        new Known(
                                Known.Kind.valueOf(line.substring(0, tab)),
                                line.substring(tab + 1)));
            }
        }
        return known;
    }
}
