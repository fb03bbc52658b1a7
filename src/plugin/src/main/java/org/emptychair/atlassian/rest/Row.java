package org.emptychair.atlassian.rest;

import java.util.Optional;

/**
 * One row of a body, not yet read as JSON.
 *
 * @param number as the sender counts: the line, or the place in the array; from 1
 * @param bytes absent when the row is longer than {@link RowBytes#MOST}
 */
record Row(long number, Optional<byte[]> bytes) {}
