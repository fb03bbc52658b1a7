package org.emptychair.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a page says outside of the marks that the language {@code qps-ploc} puts around every text
 * of the plugin: data, and what nobody can translate. What people wrote stands in elements whose
 * direction is its own ({@code dir="auto"}), and is left out.
 */
final class MarkedText implements NodeVisitor {
    private static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';
    private static final Set<String> SPEAKING =
            Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "summary");
    private static final Set<String> SILENT = Set.of("script", "style", "code", "textarea");

    /** Two letters side by side, which numbers and units like h do not have. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final List<String> outside = new ArrayList<>();
    private int depth;

    private MarkedText() {}

    /** The pieces outside of the marks that have a word, in the order of the page. */
    static List<String> outside(String html, String within) {
        Document page = Jsoup.parse(html);
        MarkedText text = new MarkedText();
        page.select(within).forEach(part -> part.traverse(text));
        return text.outside;
    }

    @Override
    public void head(Node node, int deep) {
        if (node instanceof TextNode text && speaks(text)) {
            read(text.text());
        } else if (node instanceof Element element) {
            SPEAKING.forEach(name -> readAlone(element.attr(name)));
            if (element.is("input[type=submit], input[type=button]")) {
                readAlone(element.attr("value"));
            }
        }
    }

    private static boolean speaks(TextNode text) {
        Element parent = text.parent();
        return parent != null
                && !SILENT.contains(parent.nodeName())
                && parent.closest("[dir=auto], blockquote, q") == null;
    }

    private void readAlone(String attribute) {
        int before = depth;
        depth = 0;
        read(attribute);
        depth = before;
    }

    private void read(String text) {
        StringBuilder stray = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == OPEN) {
                depth++;
            } else if (letter == CLOSE) {
                depth--;
            } else {
                stray.append(depth > 0 ? '\n' : letter);
            }
        }
        stray.toString()
                .lines()
                .map(String::strip)
                .filter(piece -> WORD.matcher(piece).find())
                .forEach(outside::add);
    }
}
