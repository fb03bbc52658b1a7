package org.emptychair.wocas.candidate;

class InMemoryCandidatesTest extends CandidatesContract {
    private final Candidates candidates = new InMemoryCandidates();

    @Override
    protected Candidates candidates() {
        return candidates;
    }
}
