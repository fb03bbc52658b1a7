/**
 * Switches that make the Jira side fail as real servers do, and a log of who asked for what.
 *
 * <p>They stand in front of everything the side answers, sign-in included, so that whoever reads
 * Jira can be tried against each of them.
 */
@NullMarked
package org.emptychair.host.jira.fault;

import org.jspecify.annotations.NullMarked;
