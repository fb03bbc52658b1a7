package org.emptychair.chair;

import java.time.Duration;
import java.util.Optional;
import org.emptychair.complaint.Turn;
import org.emptychair.issue.IssueRef;

/**
 * One open complaint and its clocks.
 *
 * @param issue which one
 * @param summary its one line
 * @param open how long it has been open
 * @param turn who is to speak
 * @param since how long it has been their turn
 * @param neverAnswered whether the customer never had a word from us
 * @param promise absent when nothing was promised
 * @param owner who works on it, as people call them; absent for nobody
 */
public record ComplaintLine(
        IssueRef issue,
        Optional<String> summary,
        Duration open,
        Turn turn,
        Duration since,
        boolean neverAnswered,
        Optional<Promise> promise,
        Optional<String> owner) {}
