package org.emptychair.atlassian.rest;

import java.util.Optional;
import org.emptychair.atlassian.sync.ScopeTrial;

/** What came of trying a JQL: how many issues it finds, and a sentence about it. */
record ScopeTrialJson(boolean works, Optional<Integer> issues, String message) {
    static ScopeTrialJson of(ScopeTrial.Outcome outcome) {
        return new ScopeTrialJson(outcome.works(), outcome.issues(), outcome.sentence());
    }
}
