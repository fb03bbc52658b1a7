package org.emptychair.host.confluence.pages;

/** Puts text where somebody's cursor stood, but never into the middle of a tag. */
final class Caret {

    private Caret() {}

    static String insert(String text, int caret, String inserted) {
        int place = caret;
        int opened = text.lastIndexOf('<', caret - 1);
        if (opened >= 0 && text.lastIndexOf('>', caret - 1) < opened) {
            int closed = text.indexOf('>', caret);
            place = closed < 0 ? text.length() : closed + 1;
        }
        String before = text.substring(0, place);
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return before + gap + inserted + "\n" + text.substring(place);
    }
}
