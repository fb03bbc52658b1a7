package org.emptychair.view.letter;

import java.util.stream.Stream;
import org.emptychair.view.Texts;

/** A letter for mail programs that show no HTML, and for people who read none. */
public final class PlainLetter {
    private static final String INDENT = "  ";

    private PlainLetter() {}

    public static String of(LetterView letter, Texts texts) {
        StringBuilder text = new StringBuilder();
        line(text, letter.title());
        line(text, letter.week());
        line(text, "");
        line(text, letter.sum());
        if (!letter.cause().isEmpty()) {
            line(text, letter.cause());
        }
        letter.parts().forEach(part -> part(text, part, texts));
        line(text, "");
        line(text, texts.say("emptychair.letter.ask.where"));
        line(text, letter.links().report());
        line(text, "");
        line(text, "-- ");
        line(text, letter.why());
        line(text, texts.say("emptychair.letter.stop"));
        line(text, letter.links().subscription());
        return text.toString();
    }

    private static void part(StringBuilder text, LetterView.Part part, Texts texts) {
        line(text, "");
        line(text, part.title().toUpperCase(texts.locale()));
        for (LetterView.Row row : part.rows()) {
            line(text, "");
            line(
                    text,
                    INDENT
                            + texts.list(
                                    Stream.of(
                                                    texts.say(
                                                            "emptychair.letter.plain-row",
                                                            row.name(),
                                                            row.count()),
                                                    row.usual())
                                            .filter(words -> !words.isEmpty())
                                            .toList()));
            line(text, INDENT + row.bar());
            line(text, INDENT + row.says());
            if (!row.line().isEmpty()) {
                line(text, INDENT + row.line());
            }
            if (row.asks()) {
                line(text, INDENT + texts.say("emptychair.letter.ask"));
            }
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }
}
