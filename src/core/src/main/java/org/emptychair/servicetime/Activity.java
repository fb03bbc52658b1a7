package org.emptychair.servicetime;

/** What a leader did. */
public enum Activity {
    CALL_CENTRE_SHIFT,
    WORKING_COMPLAINTS,
    IMPROVING_RESPONSE,
    CORRECTING_BILLING,
    ON_SITE_SERVICE,
    MEETING_CUSTOMERS,
    LISTENING,
    PREVENTING_ISSUES,
    /** Work that is none for customers: it says where a day went, and is no service time. */
    OTHER_WORK;

    public boolean isService() {
        return this != OTHER_WORK;
    }
}
