package org.emptychair.contact;

/**
 * Who told us, by the reference that the source uses; never shown on a panel.
 *
 * @param reference at most 255 characters; the same reference in two sources is two customers
 */
public record Customer(String reference) {
    private static final int LONGEST = 255;

    public Customer {
        reference = Text.checked("customer", reference, LONGEST);
    }
}
