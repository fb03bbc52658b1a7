package org.emptychair.atlassian.ao;

import org.emptychair.wocas.candidate.Candidates;
import org.emptychair.wocas.candidate.CandidatesContract;
import org.junit.jupiter.api.BeforeEach;

/** The contract of candidates over their table. */
abstract class CandidatesOnTables extends CandidatesContract {
    private Candidates candidates;

    abstract Database database();

    @BeforeEach
    void begin() {
        candidates = new AoCandidates(database().emptied().ao(), new LocalLocks());
    }

    @Override
    protected Candidates candidates() {
        return candidates;
    }
}
