package org.emptychair.host.confluence.pages;

import java.io.IOException;

/** Answers one kind of request. */
@FunctionalInterface
interface Action {

    void answer(Visit visit) throws IOException;
}
