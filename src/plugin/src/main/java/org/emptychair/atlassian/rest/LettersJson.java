package org.emptychair.atlassian.rest;

import java.util.List;
import org.emptychair.atlassian.mail.UserNames;
import org.emptychair.letter.Correspondence;

/**
 * What the admin chose for letters, as REST writes it.
 *
 * @param readers who reads in place of a department's leaders
 */
record LettersJson(boolean on, String day, int hour, List<Reads> readers) {
    /** Who reads of a department, by user name. */
    record Reads(String department, List<String> users) {}

    /** Whether the caller gets letters. */
    record Mine(boolean on) {}

    static LettersJson of(Correspondence chosen, UserNames users) {
        return new LettersJson(
                chosen.schedule().on(),
                Written.of(chosen.schedule().day()),
                chosen.schedule().hour(),
                chosen.readers().named().entrySet().stream()
                        .map(it -> new Reads(it.getKey().name(), users.names(it.getValue())))
                        .toList());
    }
}
