package org.emptychair.contact;

import java.util.Optional;

/**
 * A part of all contacts: of one department or all, over one channel or all; or those of one
 * source.
 *
 * @param department absent for all, also those of no department
 * @param channel absent for all
 * @param source absent for all; sources are counted whole, not by department or channel
 */
public record Slice(
        Optional<Department> department, Optional<Channel> channel, Optional<String> source) {
    /** Every contact. */
    public static final Slice ALL = new Slice(Optional.empty(), Optional.empty());

    public Slice {
        if (source.isPresent() && (department.isPresent() || channel.isPresent())) {
            throw new IllegalArgumentException(
                    "'%s' is counted whole, not by department or channel".formatted(source.get()));
        }
    }

    /** Of all sources. */
    public Slice(Optional<Department> department, Optional<Channel> channel) {
        this(department, channel, Optional.empty());
    }

    public static Slice ofDepartment(Department department) {
        return new Slice(Optional.of(department), Optional.empty());
    }

    public static Slice ofSource(String source) {
        return new Slice(Optional.empty(), Optional.empty(), Optional.of(source));
    }
}
