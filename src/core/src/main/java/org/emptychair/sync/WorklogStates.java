package org.emptychair.sync;

import java.util.Optional;

/** Where the sync notes how far it is with worklogs. */
public interface WorklogStates {
    /** Absent until worklogs were read for the first time. */
    Optional<WorklogState> find();

    void keep(WorklogState state);
}
