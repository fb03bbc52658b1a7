package org.emptychair.contact;

import java.util.Optional;

/**
 * A part of all contacts: of one department or all, over one channel or all.
 *
 * @param department absent for all, also those of no department
 * @param channel absent for all
 */
public record Slice(Optional<Department> department, Optional<Channel> channel) {
    /** Every contact. */
    public static final Slice ALL = new Slice(Optional.empty(), Optional.empty());
}
