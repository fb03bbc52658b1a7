package org.emptychair.complaint;

/**
 * Whoever of us works on a complaint.
 *
 * @param account what they sign in to the tracker with, which tells them from others
 * @param name how the tracker shows them
 */
public record Owner(String account, String name) {
    public Owner {
        if (account.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "an owner has an account and a name, was '%s' and '%s'"
                            .formatted(account, name));
        }
    }
}
