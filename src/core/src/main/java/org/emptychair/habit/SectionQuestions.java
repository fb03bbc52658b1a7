package org.emptychair.habit;

import java.util.Optional;

/**
 * The last question to each space's organiser. Safe for use by several threads and several nodes.
 */
public interface SectionQuestions {
    /** The last one that was asked in a space. */
    Optional<SectionQuestion> in(String space);

    /** The one about the meetings up to a page's, unless another was asked in its space since. */
    Optional<SectionQuestion> about(long page);

    /** Keeps a question, in place of the one before it in its space. */
    void keep(SectionQuestion question);
}
