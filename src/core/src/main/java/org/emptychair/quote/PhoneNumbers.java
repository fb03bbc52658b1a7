package org.emptychair.quote;

/** Knows phone numbers of the world, and how people at home write theirs. */
public interface PhoneNumbers {
    /**
     * Whether a number could be dialled from abroad: its calling code exists and its length fits.
     *
     * @param digits calling code and number, without {@code +} or {@code 00}
     */
    boolean isInternational(String digits);

    /**
     * Whether a number is one of the regions that were chosen, as people there write it.
     *
     * @param digits 7 to 15 of them, without separators
     */
    boolean isNational(String digits);

    /** Names the regions, so that texts are read again when they change; at most 30 characters. */
    String regions();
}
