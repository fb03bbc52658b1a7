package org.emptychair.quote;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text with holes where something was taken out, or where a mark stood already.
 *
 * <p>Both look the same to whoever searches on, so that a text redacted twice is a text redacted
 * once.
 */
class Holes {
    /** Stands for every character of a hole; no text has it. */
    static final char HOLE = '\uffff';

    private final String text;
    private final char[] chars;
    private final SortedMap<Integer, Mark> marks = new TreeMap<>();

    /** From where to where each hole goes. */
    private final NavigableMap<Integer, Integer> holes = new TreeMap<>();

    private int taken;

    Holes(String text) {
        this.text = text;
        chars = text.replace(HOLE, ' ').toCharArray();
        if (text.indexOf('[') >= 0) {
            for (Mark.Kind kind : Mark.Kind.values()) {
                coverLabels(kind.label());
            }
        }
    }

    private void coverLabels(String label) {
        int at = text.indexOf(label);
        while (at >= 0) {
            cover(at, at + label.length());
            holes.put(at, at + label.length());
            at = text.indexOf(label, at + label.length());
        }
    }

    private void cover(int start, int end) {
        for (int at = start; at < end; at++) {
            chars[at] = HOLE;
        }
    }

    int length() {
        return chars.length;
    }

    /** Where a character stands in the text as it was given, from there on; -1 for nowhere. */
    int find(char c, int from) {
        return text.indexOf(c, from);
    }

    /** A space outside of the text. */
    char at(int index) {
        return index < 0 || index >= chars.length ? ' ' : chars[index];
    }

    boolean isHole(int index) {
        return at(index) == HOLE;
    }

    /** Whether a name stood in the hole that is here. */
    boolean isNameAt(int index) {
        Map.Entry<Integer, Integer> hole = holes.floorEntry(index);
        if (hole == null || hole.getValue() <= index) {
            return false;
        }
        Mark mark = marks.get(hole.getKey());
        return mark == null
                ? text.startsWith(Mark.Kind.NAME.label(), hole.getKey())
                : mark.kind() == Mark.Kind.NAME;
    }

    /** Lower case, with one kind of apostrophe; both ends lie in the text. */
    String part(int from, int to) {
        String part = new String(chars, from, to - from);
        return part.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The text as it stands now. */
    char[] chars() {
        return chars;
    }

    /** Takes a piece out, and with it every hole that it touches. */
    void take(Mark.Kind kind, int start, int end) {
        int from = startOf(start);
        int to = endOf(end);
        holes.subMap(from, to).clear();
        marks.subMap(from, to).clear();
        holes.put(from, to);
        marks.put(from, new Mark(kind, from, to));
        cover(start, end);
        taken++;
    }

    private int startOf(int start) {
        Map.Entry<Integer, Integer> hole = holes.floorEntry(start);
        return hole != null && hole.getValue() > start ? hole.getKey() : start;
    }

    private int endOf(int end) {
        Map.Entry<Integer, Integer> hole = holes.lowerEntry(end);
        return hole != null ? Math.max(end, hole.getValue()) : end;
    }

    /** How often something was taken. */
    int taken() {
        return taken;
    }

    Redaction redaction() {
        StringBuilder shown = new StringBuilder(text.length());
        int from = 0;
        for (Mark mark : marks.values()) {
            shown.append(text, from, mark.start()).append(mark.kind().label());
            from = mark.end();
        }
        return new Redaction(
                shown.append(text, from, text.length()).toString(), List.copyOf(marks.values()));
    }
}
