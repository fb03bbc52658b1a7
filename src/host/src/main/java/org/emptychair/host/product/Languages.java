package org.emptychair.host.product;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * In which language people read: in the one they chose, else in the first that their browser asks
 * for and that there is, else in British English, the site's own. Without a request, as in jobs, it
 * is the site's.
 */
public final class Languages {

    /** The site's own. */
    public static final Locale SITE = Locale.UK;

    /**
     * English with a mark before and behind every text of a plugin: whatever stands outside of the
     * marks cannot be translated. A browser has to ask for it.
     */
    public static final Locale MARKED = Locale.forLanguageTag("qps-ploc");

    private static final List<Locale> OFFERED =
            List.of(SITE, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN);
    private static final List<Locale> SPOKEN =
            Stream.concat(OFFERED.stream(), Stream.of(MARKED)).toList();

    private static final ThreadLocal<Locale> CURRENT = ThreadLocal.withInitial(() -> SITE);

    private final Jdbi jdbi;

    public Languages(Jdbi jdbi) {
        this.jdbi = jdbi;
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "CREATE TABLE IF NOT EXISTS host_language"
                                        + " (person_key VARCHAR(255) PRIMARY KEY, tag VARCHAR(20) NOT NULL)"));
    }

    /**
     * Those that people choose from; what a plugin does not say in one of them it says in English.
     */
    public static List<Locale> offered() {
        return OFFERED;
    }

    /** The language of who asks in the running request. */
    public static Locale current() {
        return CURRENT.get();
    }

    /**
     * Lends the thread the language of a request; {@link #giveBack} ends it.
     *
     * @param asked what the browser asks for, the dearest first; empty when it does not ask
     */
    public void lend(Optional<Person> visitor, List<Locale> asked) {
        Locale wanted =
                asked.stream()
                        .map(Languages::spoken)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(SITE);
        CURRENT.set(visitor.flatMap(person -> chosen(person.key())).orElse(wanted));
    }

    public static void giveBack() {
        CURRENT.remove();
    }

    /** What somebody chose; the site's when they did not. */
    public Locale of(String personKey) {
        return chosen(personKey).orElse(SITE);
    }

    /** Keeps what somebody chose; a language that is not there is refused. */
    public boolean choose(Person person, String tag) {
        Optional<Locale> chosen = spoken(Locale.forLanguageTag(tag));
        chosen.ifPresent(
                locale ->
                        jdbi.useHandle(
                                handle -> {
                                    handle.execute(
                                            "DELETE FROM host_language WHERE person_key = ?",
                                            person.key());
                                    handle.execute(
                                            "INSERT INTO host_language (person_key, tag) VALUES (?, ?)",
                                            person.key(),
                                            locale.toLanguageTag());
                                }));
        return chosen.isPresent();
    }

    private Optional<Locale> chosen(String personKey) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "SELECT tag FROM host_language WHERE person_key = :key")
                                        .bind("key", personKey)
                                        .mapTo(String.class)
                                        .findOne())
                .flatMap(tag -> spoken(Locale.forLanguageTag(tag)));
    }

    private static Optional<Locale> spoken(Locale wanted) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** The languages of an {@code Accept-Language} header, the dearest first. */
    public static List<Locale> asked(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return Collections.emptyList();
        }
    }
}
