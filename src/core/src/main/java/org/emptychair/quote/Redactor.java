package org.emptychair.quote;

import java.util.Collection;
import java.util.List;
import org.emptychair.contact.Known;

/**
 * Takes out of a text who wrote it and whom it names, by rules: first what its source knows, then
 * colleagues, then what looks like an address or a number and passes its check or is called one,
 * then names after a salutation and names that sign.
 *
 * <p>Redacting what is redacted changes nothing. Time and memory grow with the length of the text,
 * whatever it says.
 */
public final class Redactor {
    /** Raised whenever the rules change. */
    private static final int VERSION = 4;

    private final PhoneNumbers phones;

    public Redactor(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** Names the rules; a text redacted by rules of another name is redacted again. */
    public String rules() {
        return VERSION + "/" + phones.regions();
    }

    /**
     * @param known what the text's source knows and may never be shown
     */
    public Redaction redact(String text, Collection<Known> known) {
        return redact(new Holes(text), known);
    }

    /** Apart, so that a test can count how often a text is read. */
    Redaction redact(Holes holes, Collection<Known> known) {
        List<Search> searches = searches(known);
        int before = -1;
        // What was taken may leave a neighbour that only now is found.
        while (holes.taken() > before) {
            before = holes.taken();
            searches.forEach(search -> search.in(holes));
        }
        return holes.redaction();
    }

    private List<Search> searches(Collection<Known> known) {
        return List.of(
                KnownSearch.of(known, false),
                KnownSearch.of(known, true),
                new MailSearch(),
                new LinkSearch(),
                new NetworkSearch(),
                new NumberSearch(phones),
                new ReferenceSearch(),
                new SalutationSearch(),
                new SignatureSearch());
    }
}
