package org.emptychair.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Known;
import org.emptychair.contact.Words;
import org.emptychair.tone.Tone;

/** Hears contacts: redacts their words and tells their tone. */
public final class Hearing {
    private static final int SHORTEST_REFERENCE = 4;

    private final Redactor redactor;

    public Hearing(Redactor redactor) {
        this.redactor = redactor;
    }

    /** Names the rules; what was heard by rules of another name is hidden and heard again. */
    public String rules() {
        return redactor.rules() + "/" + Tone.RULES;
    }

    public Heard hear(Contact contact) {
        Optional<String> redacted = contact.words().flatMap(words -> redact(contact, words));
        return new Heard(redacted, redacted.flatMap(Excerpt::of), contact.tone());
    }

    /** Absent when the rules fail: a text that is not redacted is a text that nobody sees. */
    private Optional<String> redact(Contact contact, Words words) {
        List<Known> known = new ArrayList<>(words.known());
        contact.customer().flatMap(Hearing::known).ifPresent(known::add);
        try {
            return Optional.of(redactor.redact(words.text(), known).text());
        } catch (RuntimeException ruleFailed) {
            return Optional.empty();
        }
    }

    private static Optional<Known> known(Customer customer) {
        String reference = customer.reference();
        if (reference.length() < SHORTEST_REFERENCE) {
            return Optional.empty();
        }
        boolean number = reference.chars().anyMatch(Character::isDigit);
        Known.Kind kind = number ? Known.Kind.NUMBER : Known.Kind.NAME;
        return Optional.of(new Known(reference.contains("@") ? Known.Kind.MAIL : kind, reference));
    }
}
