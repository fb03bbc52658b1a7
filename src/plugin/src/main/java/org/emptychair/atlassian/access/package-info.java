/**
 * Who asks, and what they may see: the questions that resources and views put to the product.
 *
 * <p>Ports only; each product answers them with its own classes.
 */
@NullMarked
package org.emptychair.atlassian.access;

import org.jspecify.annotations.NullMarked;
