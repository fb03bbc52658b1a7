/**
 * Spaces and pages as they are kept: the tree, every version, labels, restrictions, and who may see
 * what. Whoever changes a page does it through {@link
 * org.emptychair.host.confluence.content.Editing}.
 */
@NullMarked
package org.emptychair.host.confluence.content;

import org.jspecify.annotations.NullMarked;
