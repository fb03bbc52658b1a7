package org.emptychair.atlassian.access;

import java.util.Optional;

/** The one who asks right now. */
public interface People {
    /**
     * A signed-in person.
     *
     * @param key the product's own, which stays when the person is renamed
     * @param name as people read it
     */
    record Caller(String key, String name) {}

    /** Absent when nobody is signed in. */
    Optional<Caller> caller();

    boolean isSignedIn();

    boolean isAdmin();

    /** Whether the caller belongs to customer service; administrators where no group is chosen. */
    boolean isCustomerService();
}
