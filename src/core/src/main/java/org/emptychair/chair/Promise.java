package org.emptychair.chair;

import java.time.Instant;

/**
 * A word that we gave a customer.
 *
 * @param until when it was to be kept, on the wall clock
 * @param broken whether that has passed
 */
public record Promise(Instant until, boolean broken) {}
