/**
 * The demo's Jira: the complaints that are open today, word by word, and a quarter of those before.
 *
 * <p>How many wait, were never answered or are past our promise does not depend on the day of the
 * first start.
 */
@NullMarked
package org.emptychair.host.demo.issue;

import org.jspecify.annotations.NullMarked;
