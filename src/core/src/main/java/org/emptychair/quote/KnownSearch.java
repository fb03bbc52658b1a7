package org.emptychair.quote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.emptychair.contact.Known;

/** What the source knows of people and numbers, however the text spells it. */
final class KnownSearch implements Search {
    private static final int GAP = 3;

    private final Phrases phrases;
    private final boolean nothing;

    private KnownSearch(List<Known> known) {
        phrases = new Phrases(known);
        nothing = known.isEmpty();
    }

    /** Customers come before colleagues: of two who share a name the customer is meant. */
    static KnownSearch of(Collection<Known> known, boolean colleagues) {
        return new KnownSearch(
                known.stream()
                        .filter(it -> (it.kind() == Known.Kind.COLLEAGUE) == colleagues)
                        .toList());
    }

    @Override
    public void in(Holes text) {
        if (nothing) {
            return;
        }
        Folded folded = Folded.of(text.chars());
        phrases.unspaced().forEach((name, kind) -> unspaced(text, folded, name, kind));
        int at = 0;
        while (at < folded.length()) {
            if (!isWord(folded.at(at))) {
                at++;
                continue;
            }
            int taken = phrase(text, folded, at);
            at = taken > at ? taken : wordEnd(folded, at);
        }
    }

    private static void unspaced(Holes text, Folded folded, String name, Mark.Kind kind) {
        int at = folded.find(name, 0);
        while (at >= 0) {
            take(text, folded, kind, at, at + name.length());
            at = folded.find(name, at + name.length());
        }
    }

    /** The end of what was taken, or 0. */
    private int phrase(Holes text, Folded folded, int at) {
        int end = wordEnd(folded, at);
        String word = folded.part(at, end);
        for (Phrases.Phrase phrase : phrases.beginningWith(word)) {
            int last = matchEnd(folded, phrase.words(), at);
            if (last > 0 && (!phrase.capital() || isCapital(text, folded, at))) {
                return take(text, folded, phrase.kind(), at, last);
            }
        }
        if (word.endsWith("s") && word.length() > GAP) {
            for (Phrases.Phrase phrase :
                    phrases.beginningWith(word.substring(0, word.length() - 1))) {
                if (phrase.words().size() == 1
                        && (!phrase.capital() || isCapital(text, folded, at))) {
                    return take(text, folded, phrase.kind(), at, end);
                }
            }
        }
        return glued(text, folded, at);
    }

    private static boolean isCapital(Holes text, Folded folded, int at) {
        return Character.isUpperCase(text.at(folded.origin(at)));
    }

    /** Where the words end that begin here, or 0 if others stand here. */
    private static int matchEnd(Folded folded, List<String> words, int at) {
        int end = wordEnd(folded, at);
        for (String word : words.subList(1, words.size())) {
            int start = next(folded, end);
            if (start < 0) {
                return 0;
            }
            end = wordEnd(folded, start);
            String found = folded.part(start, end);
            if (!found.equals(word)) {
                return 0;
            }
        }
        return end;
    }

    /** Where the next word begins, if only a little stands between; -1 otherwise. */
    private static int next(Folded folded, int end) {
        int start = end;
        while (start < folded.length() && start - end <= GAP && !isWord(folded.at(start))) {
            if (folded.at(start) == Holes.HOLE) {
                return -1;
            }
            start++;
        }
        return start < folded.length() && isWord(folded.at(start)) ? start : -1;
    }

    private int glued(Holes text, Folded folded, int at) {
        Map<String, Mark.Kind> numbers = phrases.glued();
        if (numbers.isEmpty()) {
            return 0;
        }
        StringBuilder so = new StringBuilder();
        int start = at;
        while (start >= 0 && so.length() < phrases.longestGlued()) {
            int end = wordEnd(folded, start);
            so.append(folded.part(start, Math.min(end, start + phrases.longestGlued() + 1)));
            Mark.Kind kind = numbers.get(so.toString());
            if (kind != null) {
                return take(text, folded, kind, at, end);
            }
            start = next(folded, end);
        }
        return 0;
    }

    private static int take(Holes text, Folded folded, Mark.Kind kind, int from, int to) {
        int start = folded.origin(from);
        int end = folded.origin(to - 1) + 1;
        // Accents that follow their letter belong to it.
        while (Character.getType(text.at(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        if (!text.isHole(start)) {
            text.take(kind, start, end);
        }
        return to;
    }

    private static int wordEnd(Folded folded, int from) {
        int end = from;
        while (end < folded.length() && isWord(folded.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && c != Holes.HOLE;
    }
}
