package org.emptychair.atlassian.access;

/** The one who asks right now. */
public interface People {
    boolean isSignedIn();

    boolean isAdmin();

    /** Whether the caller belongs to customer service; administrators where no group is chosen. */
    boolean isCustomerService();
}
