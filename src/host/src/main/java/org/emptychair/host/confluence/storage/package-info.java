/**
 * Storage format, the XML in which Confluence keeps a page: read strictly, with the line and column
 * of what is wrong, into {@link org.emptychair.host.confluence.storage.StorageElement}s. Nothing
 * here knows how a page looks or where it is kept.
 */
@NullMarked
package org.emptychair.host.confluence.storage;

import org.jspecify.annotations.NullMarked;
