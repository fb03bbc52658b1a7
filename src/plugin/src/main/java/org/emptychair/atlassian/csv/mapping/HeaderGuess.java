package org.emptychair.atlassian.csv.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emptychair.atlassian.csv.Header;

/**
 * Tells from the name of a column which field it fills; names are kept in a file beside the page.
 */
final class HeaderGuess {
    private static final Pattern NO_LETTERS =
            Pattern.compile("[^a-z0-9\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}\u30fc]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final Map<Field, List<String>> NAMES = names();

    private HeaderGuess() {}

    /** At most one column for a field, and one field for a column. */
    static Map<Field, String> of(Header header) {
        Map<String, String> byName = new HashMap<>();
        header.columns().forEach(column -> byName.putIfAbsent(folded(column), column));
        Map<Field, String> found = new EnumMap<>(Field.class);
        Set<String> taken = new HashSet<>();
        for (Field field : Field.values()) {
            NAMES.getOrDefault(field, List.of()).stream()
                    .filter(name -> byName.containsKey(name) && !taken.contains(name))
                    .findFirst()
                    .ifPresent(
                            name -> {
                                taken.add(name);
                                found.put(field, byName.get(name));
                            });
        }
        return found;
    }

    static String folded(String name) {
        String spelled =
                name.toLowerCase(Locale.ROOT)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss");
        String plain =
                MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
        return ENDS.matcher(NO_LETTERS.matcher(plain).replaceAll("-")).replaceAll("");
    }

    private static Map<Field, List<String>> names() {
        Properties written = new Properties();
        try (InputStream in =
                        HeaderGuess.class.getResourceAsStream(
                                "/emptychair/import/headers.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            written.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String listed = written.getProperty(field.written(), "");
            names.put(
                    field,
                    Stream.of((field.written() + "," + listed).split(","))
                            .map(HeaderGuess::folded)
                            .toList());
        }
        return names;
    }
}
