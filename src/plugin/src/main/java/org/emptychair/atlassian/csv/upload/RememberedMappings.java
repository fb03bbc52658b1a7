package org.emptychair.atlassian.csv.upload;

import java.util.Optional;

/** The mapping that each source used last, as JSON. */
public interface RememberedMappings {
    Optional<String> find(String source);

    void remember(String source, String mapping);
}
