package org.emptychair.calendar;

import java.util.Locale;
import org.emptychair.contact.Text;
import org.emptychair.servicetime.Activity;

/**
 * Which appointments propose an entry, and of what kind.
 *
 * @param text what is looked for in any case, at most 200 characters: in a title or category a part
 *     of it; of an organiser the mail address, or how it ends
 */
public record ProposalRule(Field field, String text, Activity activity) {
    private static final int LONGEST = 200;

    /** Where a rule looks. */
    public enum Field {
        ORGANISER,
        TITLE,
        CATEGORY
    }

    public ProposalRule {
        text = Text.checked("rule", text, LONGEST);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("rule '%s' holds a line's end".formatted(text));
        }
    }

    boolean matches(Appointment appointment) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return switch (field) {
            case ORGANISER ->
                    appointment.organiser().map(mail -> mail.endsWith(wanted)).orElse(false);
            case TITLE -> holds(appointment.title(), wanted);
            case CATEGORY ->
                    appointment.categories().stream().anyMatch(word -> holds(word, wanted));
        };
    }

    private static boolean holds(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
