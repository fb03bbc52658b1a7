package org.emptychair.atlassian.panel;

import java.util.List;

/** The macro on the page asks for something that is not there. */
public final class WrongParameters extends RuntimeException {
    private final transient List<String> sentences;

    /** What is wrong, one sentence each, in the reader's language. */
    public WrongParameters(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** One for each wrong parameter, naming it and its value, in the reader's language. */
    public List<String> sentences() {
        return sentences;
    }
}
