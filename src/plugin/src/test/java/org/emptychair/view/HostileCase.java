package org.emptychair.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One file: what is proved, a hostile text, and the HTML that it becomes. */
public record HostileCase(String proves, String input, String expected) {
    public static List<HostileCase> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/chair"))) {
            return files.sorted().map(HostileCase::read).toList();
        }
    }

    private static HostileCase read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n?\\.(input|expected)\n");
            return new HostileCase(parts[0].strip(), parts[1], parts[2].stripTrailing());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Elements and the names of their attributes: what a text must never change. */
    public static String shape(Document page) {
        StringBuilder shape = new StringBuilder();
        for (Element element : page.getAllElements()) {
            shape.append(element.tagName());
            for (Attribute attribute : element.attributes()) {
                shape.append(' ').append(attribute.getKey());
            }
            shape.append('\n');
        }
        return shape.toString();
    }

    @Override
    public String toString() {
        return proves;
    }
}
