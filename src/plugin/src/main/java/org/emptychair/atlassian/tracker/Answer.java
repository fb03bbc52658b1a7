package org.emptychair.atlassian.tracker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What came back for a question, before anybody believed it. */
interface Answer {
    int status();

    Optional<String> header(String name);

    InputStream body() throws IOException;

    /** Makes something of the body of an answer that was believed. */
    interface Reader<T> {
        T read(InputStream body) throws IOException;
    }
}
