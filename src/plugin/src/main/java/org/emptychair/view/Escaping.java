package org.emptychair.view;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;

/** The one layer that escapes: whatever a template inserts is text, unless it is {@link Html}. */
final class Escaping implements ReferenceInsertionEventHandler {
    @Override
    public @Nullable Object referenceInsert(
            Context context, String reference, @Nullable Object value) {
        if (value == null || value instanceof Html) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isMarkupCharacter(point) ? point : 0xFFFD);
        }
    }

    /** XML 1.0 knows no other characters: pages, exports and mails would break on them. */
    private static boolean isMarkupCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
