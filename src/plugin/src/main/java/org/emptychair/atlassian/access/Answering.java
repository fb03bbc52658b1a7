package org.emptychair.atlassian.access;

import java.util.Optional;
import org.emptychair.contact.Department;

/** Who may answer the signals of themes. */
@FunctionalInterface
public interface Answering {
    /**
     * Whether the one who asks may answer for a department's themes: whoever reads its letter,
     * leader or not, and customer service for all.
     *
     * @param owner absent for a theme that no department owns
     */
    boolean mayAnswer(Optional<Department> owner);
}
