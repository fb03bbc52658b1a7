package org.emptychair.atlassian.minutes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Member;
import org.emptychair.decision.Terms;

/**
 * A decision as storage format writes it.
 *
 * @param macro the id that the macro has from now on
 */
public record DecisionMarkup(String macro, String text) {
    public static DecisionMarkup of(Terms terms) {
        String macro = UUID.randomUUID().toString();
        StringBuilder text = new StringBuilder(400);
        text.append("<ac:structured-macro ac:name=\"")
                .append(DecisionHandler.NAME)
                .append("\" ac:schema-version=\"1\" ac:macro-id=\"")
                .append(macro)
                .append("\">");
        terms.owner().map(DecisionMarkup::owner).ifPresent(text::append);
        parameter(text, "due", terms.due().map(LocalDate::toString));
        parameter(text, "serves", Optional.of(serves(terms)));
        parameter(text, "says", terms.says().map(it -> it.name().toLowerCase(Locale.ROOT)));
        parameter(text, "effect", terms.effect());
        parameter(text, "review", terms.review().map(LocalDate::toString));
        text.append("<ac:rich-text-body>");
        terms.statement()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append("<p>").append(escaped(line)).append("</p>"));
        text.append("</ac:rich-text-body></ac:structured-macro>");
        return new DecisionMarkup(macro, text.toString());
    }

    private static String owner(Member owner) {
        return "<ac:parameter ac:name=\"owner\"><ri:user ri:userkey=\"%s\" /></ac:parameter>"
                .formatted(escaped(owner.key()));
    }

    private static String serves(Terms terms) {
        return Stream.concat(
                        terms.issues().stream().map(it -> it.key().text()),
                        terms.themes().stream().map(ThemeName::text))
                .collect(Collectors.joining(", "));
    }

    private static void parameter(StringBuilder text, String name, Optional<String> value) {
        value.filter(it -> !it.isBlank())
                .ifPresent(
                        it ->
                                text.append("<ac:parameter ac:name=\"")
                                        .append(name)
                                        .append("\">")
                                        .append(escaped(it))
                                        .append("</ac:parameter>"));
    }

    /** What XML cannot say at all becomes a space. */
    static String escaped(String text) {
        return text.replaceAll(
                        "[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
