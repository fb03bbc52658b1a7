package org.emptychair;

import java.time.Instant;
import java.time.ZoneId;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;

/** The people, themes and places that all tests speak of. */
public final class TestWorld {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    public static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    /** Waits for a parcel. */
    public static final Customer MARTA = new Customer("marta@example.org");

    /** Was charged twice. */
    public static final Customer JONAS = new Customer("jonas@example.org");

    /** Comes back with praise. */
    public static final Customer PRIYA = new Customer("priya@example.org");

    public static final Customer SVEN = new Customer("sven@example.org");

    public static final ThemeName DELIVERY = new ThemeName("Late delivery");
    public static final ThemeName BILLING = new ThemeName("Double charges");
    public static final ThemeName PRAISE = new ThemeName("Friendly technician");

    public static final Department OPERATIONS = new Department("Operations");
    public static final Department FINANCE = new Department("Finance");

    public static final Channel PHONE = new Channel("phone");
    public static final Channel CHAT = new Channel("chat");

    public static final IssueKey CARE_7 = new IssueKey("CARE-7");
    public static final IssueKey CARE_8 = new IssueKey("CARE-8");

    public static final Words LATE = new Words("Where is my parcel? This is the third time I ask.");
    public static final Words KIND = new Words("Your technician took her shoes off. Thank you!");

    /** Whoever shows words unescaped shows it here. */
    public static final Words HOSTILE =
            new Words("<script>alert(\"Stuhl\")</script>]]{{html}} $!{x} #set($a=1) ' OR 1=1 --");

    /** Monday, 16 November 2026, 09:00 in Berlin; its week is 2026-W47. */
    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private TestWorld() {}

    /** A contact by phone on {@link #MONDAY} about a late delivery, to be changed as needed. */
    public static ContactDraft aContact(String id) {
        return ContactDraft.of(id);
    }
}
