package org.emptychair.servicetime;

/**
 * A service time as it is kept.
 *
 * @param version raised by each change, from 1
 */
public record Entry(EntryId id, int version, ServiceTime time) {}
