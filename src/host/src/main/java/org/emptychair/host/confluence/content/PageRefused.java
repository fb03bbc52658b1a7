package org.emptychair.host.confluence.content;

/** Something cannot be done with a page; the message is a sentence for the person who tried. */
public class PageRefused extends RuntimeException {

    public PageRefused(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
