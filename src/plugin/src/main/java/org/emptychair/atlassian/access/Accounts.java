package org.emptychair.atlassian.access;

import java.util.Optional;

/** The people who sign in to the product. */
public interface Accounts {
    /** The one who asks right now; absent for a stranger. */
    Optional<Account> caller();

    Optional<Account> named(String userName);

    /** Absent when there is nobody of that key any more. */
    Optional<Account> of(String key);

    /**
     * Somebody who signs in.
     *
     * @param key stays when they are renamed
     * @param userName as they type it
     * @param fullName as others read it
     */
    record Account(String key, String userName, String fullName) {}
}
