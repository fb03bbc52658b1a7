/**
 * Confluence's own API as plugins import it: pages, spaces, users, rights and what happens to
 * pages, over the content this host keeps.
 */
@NullMarked
package org.emptychair.host.confluence.api;

import org.jspecify.annotations.NullMarked;
