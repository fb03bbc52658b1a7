/**
 * The pages on which people read and write: spaces, pages, the editor with its macro forms, and
 * what can be done with a page. Every write is a form with a token; what somebody may not see
 * answers as if it were not there.
 */
@NullMarked
package org.emptychair.host.confluence.pages;

import org.jspecify.annotations.NullMarked;
