package org.emptychair.host.confluence.render;

import java.util.Set;

/** HTML elements by what becomes of them in a page. */
final class Elements {

    private static final Set<String> KEPT =
            Set.of(
                    "a",
                    "abbr",
                    "b",
                    "big",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "ins",
                    "kbd",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "u",
                    "ul",
                    "var",
                    "wbr");
    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "frame",
                    "frameset",
                    "object",
                    "embed",
                    "applet",
                    "noscript",
                    "noembed",
                    "noframes",
                    "template",
                    "svg",
                    "math",
                    "textarea",
                    "title",
                    "xmp",
                    "plaintext",
                    "select",
                    "head",
                    "ac:placeholder",
                    "ac:parameter",
                    "ac:task-id",
                    "ac:task-status");
    private static final Set<String> EMPTY = Set.of("br", "hr", "col", "wbr");

    private Elements() {}

    static boolean isKept(String name) {
        return KEPT.contains(name);
    }

    /** With everything inside. */
    static boolean isDropped(String name) {
        return DROPPED.contains(name) || name.startsWith("ri:") || name.startsWith("at:");
    }

    static boolean isEmpty(String name) {
        return EMPTY.contains(name);
    }
}
