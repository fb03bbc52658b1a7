package org.emptychair.quote;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a redacted text that fits a quote: whole sentences, never a cut word. */
final class Excerpt {
    static final int SHORTEST = 20;
    static final int LONGEST = 280;

    /** So much of a text is looked at. */
    private static final int READ = 3_000;

    private static final int MOST_MARKS = 4;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t\u00a0]*\\R");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Who signed, behind the last sentence: a quote says by whom it is anyway. */
    private static final Pattern SIGNED = Pattern.compile("(?<=[.!?…])[\\s–—-]*\\[name\\][.,!]?$");

    /** What ends a sentence, or leads on to the next line. */
    private static final String ENDS = ".!?…:;,-–—。！？";

    private static final String SENTENCE_ENDS = ".!?…。！？";
    private static final String ELLIPSIS = " …";

    private Excerpt() {}

    static Optional<String> of(String redacted) {
        List<String> paragraphs = paragraphs(beginning(redacted));
        String text = String.join(" ", paragraphs);
        Optional<String> fitting =
                text.length() <= LONGEST
                        ? Optional.of(text)
                        : sentences(paragraphs).or(() -> cut(text));
        return fitting.map(it -> SIGNED.matcher(it).replaceFirst(""))
                .filter(Excerpt::saysSomething);
    }

    /** As much as is looked at, up to the end of a sentence, or of a word where none ends. */
    private static String beginning(String redacted) {
        if (redacted.length() <= READ) {
            return redacted;
        }
        int word = -1;
        for (int end = READ; end > 0; end--) {
            if (Character.isWhitespace(redacted.charAt(end))) {
                if (SENTENCE_ENDS.indexOf(redacted.charAt(end - 1)) >= 0) {
                    return redacted.substring(0, end);
                }
                word = word < 0 && !isInMark(redacted, end) ? end : word;
            }
        }
        return redacted.substring(0, Math.max(0, word));
    }

    private static boolean isInMark(String text, int at) {
        int mark = text.lastIndexOf('[', at);
        return mark >= 0 && text.indexOf(']', mark) >= at;
    }

    /** Each on one line, and all but the last ended as a sentence is: a title has no full stop. */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(text)) {
            String line = SPACES.matcher(paragraph).replaceAll(" ").strip();
            if (!line.isEmpty()) {
                int last = paragraphs.size() - 1;
                if (last >= 0 && !isEnded(paragraphs.get(last))) {
                    paragraphs.set(last, paragraphs.get(last) + ".");
                }
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean isEnded(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The first run of whole sentences that fits and says enough. */
    private static Optional<String> sentences(List<String> paragraphs) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        for (String paragraph : paragraphs) {
            breaks.setText(paragraph);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                sentences.add(paragraph.substring(start, end).strip());
                start = end;
            }
        }
        StringBuilder run = new StringBuilder();
        for (String sentence : sentences) {
            if (run.length() + sentence.length() + 1 > LONGEST) {
                if (run.length() >= SHORTEST * 2) {
                    break;
                }
                run.setLength(0);
            }
            if (sentence.length() <= LONGEST) {
                run.append(run.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return run.length() >= SHORTEST ? Optional.of(run.toString()) : Optional.empty();
    }

    private static Optional<String> cut(String text) {
        int end = text.lastIndexOf(' ', LONGEST - ELLIPSIS.length());
        if (isInMark(text, end)) {
            end = text.lastIndexOf('[', end);
        }
        return end < SHORTEST
                ? Optional.empty()
                : Optional.of(text.substring(0, end).strip() + ELLIPSIS);
    }

    private static boolean saysSomething(String text) {
        int marks = 0;
        int letters = 0;
        boolean inMark = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            inMark = c == '[' || (inMark && c != ']');
            marks += c == '[' ? 1 : 0;
            letters += !inMark && Character.isLetter(c) ? 1 : 0;
        }
        return text.length() >= SHORTEST && letters >= SHORTEST / 2 && marks <= MOST_MARKS;
    }
}
