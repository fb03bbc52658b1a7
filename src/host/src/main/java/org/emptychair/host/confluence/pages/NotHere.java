package org.emptychair.host.confluence.pages;

/** What was asked for does not exist, or is not for whoever asked; nobody learns which. */
final class NotHere extends RuntimeException {

    NotHere(String what) {
        super(what, null, false, false);
    }
}
