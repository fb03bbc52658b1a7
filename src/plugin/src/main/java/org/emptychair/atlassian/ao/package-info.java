/**
 * The ports of the core on ActiveObjects, portable to every database that the products support.
 *
 * <p>Contacts are written in turns, one batch at a time in the whole cluster, and every batch
 * brings the counts up to date in its own transaction; rows never leave this package.
 */
@NullMarked
package org.emptychair.atlassian.ao;

import org.jspecify.annotations.NullMarked;
