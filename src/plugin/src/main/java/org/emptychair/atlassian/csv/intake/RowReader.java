package org.emptychair.atlassian.csv.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Contact;

/** Makes a contact of the fields in which contacts are sent, whatever way they came. */
public interface RowReader {
    /** A row is a contact, or has at least one refusal. */
    record Reading(Optional<Contact> contact, List<RowRefusal> refusals) {
        public Reading {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * @param fields as in a push of contacts
     */
    Reading read(long row, ObjectNode fields);
}
