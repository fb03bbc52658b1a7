package org.emptychair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the product's texts, one for each language; a new one is found by its name. */
final class TextFiles {
    private static final Path FOLDER = Path.of("src/main/resources/emptychair/i18n");
    private static final Pattern NAME = Pattern.compile("emptychair_([a-z]{2,3})\\.properties");

    private TextFiles() {}

    /** All but English, which is the first. */
    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        }
    }

    static Properties english() throws IOException {
        return read("");
    }

    static Properties of(String language) throws IOException {
        return read("_" + language);
    }

    static Path path(String ending) {
        return FOLDER.resolve("emptychair" + ending + ".properties");
    }

    private static Properties read(String ending) throws IOException {
        Properties texts = new Properties();
        try (InputStream bytes = Files.newInputStream(path(ending))) {
            texts.load(bytes);
        }
        return texts;
    }
}
