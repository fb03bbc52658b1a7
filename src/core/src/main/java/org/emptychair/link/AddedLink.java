package org.emptychair.link;

import java.time.Instant;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.ServedIssue;

/**
 * An issue that somebody linked to a decision from the issue's side; the page that states the
 * decision does not know of it.
 */
public record AddedLink(DecisionId decision, ServedIssue issue, Member by, Instant at) {}
