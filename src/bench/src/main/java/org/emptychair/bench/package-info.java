/**
 * How fast we read Jira, beside Atlassian's own client and beside a bare stream of tokens.
 *
 * <p>Jira, each peer and the one who asks run in processes of their own, so that none of them warms
 * up or fills the memory of another.
 */
@NullMarked
package org.emptychair.bench;

import org.jspecify.annotations.NullMarked;
