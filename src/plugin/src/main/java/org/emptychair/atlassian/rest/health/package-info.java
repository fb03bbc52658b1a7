/** How the product is doing: the one answer that both products give. */
@NullMarked
package org.emptychair.atlassian.rest.health;

import org.jspecify.annotations.NullMarked;
