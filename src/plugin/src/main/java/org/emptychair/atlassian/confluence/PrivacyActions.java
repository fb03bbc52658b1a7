package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.People;
import org.emptychair.audit.AuditLine;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;
import org.emptychair.erasure.Erasure;
import org.emptychair.quote.Custodies;
import org.emptychair.quote.Custody;
import org.emptychair.retention.Retention;
import org.emptychair.view.Texts;

/** What an administrator does on the page on what is kept of people. */
final class PrivacyActions {
    private final ConfluenceRoot root;
    private final Running running;

    /** What comes of an action. */
    enum Next {
        SHOW,
        WRONG,
        DONE,
        CSV,
        JSON
    }

    /**
     * What came of an action.
     *
     * @param notice the end of a text's key; empty for none
     * @param warning a sentence; empty for none
     * @param found what is known of the customer; absent when nobody looked
     * @param typed what stood in the fields
     * @param before lines of the log before this id are shown
     */
    record Outcome(
            Next next,
            String notice,
            String warning,
            Optional<Erasure.Extent> found,
            Map<String, String> typed,
            long before) {

        static Outcome of(HttpServletRequest request) {
            String before = given(request, "before");
            String done = given(request, "done");
            return new Outcome(
                    Next.SHOW,
                    done.equals("kept") || done.equals("erased") ? done : "",
                    "",
                    Optional.empty(),
                    Map.of(),
                    before.matches("\\d{1,10}") ? Long.parseLong(before) : Long.MAX_VALUE);
        }

        static Outcome wrong(HttpServletRequest request, String warning) {
            return new Outcome(
                    Next.WRONG, "", warning, Optional.empty(), fields(request), Long.MAX_VALUE);
        }

        private static Outcome go(Next next) {
            return new Outcome(next, "", "", Optional.empty(), Map.of(), Long.MAX_VALUE);
        }

        private static Outcome done(String what) {
            return new Outcome(Next.DONE, what, "", Optional.empty(), Map.of(), Long.MAX_VALUE);
        }

        private static Outcome found(HttpServletRequest request, Erasure.Extent extent) {
            return new Outcome(
                    Next.SHOW, "", "", Optional.of(extent), fields(request), Long.MAX_VALUE);
        }

        private static Map<String, String> fields(HttpServletRequest request) {
            return PrivacyPage.FIELDS.stream()
                    .filter(name -> request.getParameter(name) != null)
                    .collect(Collectors.toMap(name -> name, name -> given(request, name)));
        }
    }

    PrivacyActions(ConfluenceRoot root, Running running) {
        this.root = root;
        this.running = running;
    }

    static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /**
     * @throws IllegalArgumentException naming what cannot be done
     */
    Outcome run(HttpServletRequest request) {
        return switch (given(request, "action")) {
            case "keep" -> keep(request);
            case "look" ->
                    Outcome.found(request, erasure().extent(source(request), customer(request)));
            case "erase" -> erase(request);
            case "export-csv" -> Outcome.go(Next.CSV);
            case "export-json" -> Outcome.go(Next.JSON);
            default -> Outcome.go(Next.SHOW);
        };
    }

    private static boolean isRetention(int months) {
        return months == 0 || (months >= Retention.FEWEST && months <= Retention.MOST);
    }

    private static boolean isCustody(int months) {
        return months >= 1 && months <= Custody.MOST_MONTHS;
    }

    private Outcome keep(HttpServletRequest request) {
        Retention chosen =
                new Retention(
                        months(request, "words", PrivacyActions::isRetention),
                        months(request, "meetings", PrivacyActions::isRetention),
                        months(request, "seats", PrivacyActions::isRetention),
                        months(request, "audit", PrivacyActions::isRetention));
        Custodies custodies = running.voices().custodies();
        Custody custody =
                new Custody(
                        custodies.current().regions(),
                        months(request, "sent", PrivacyActions::isCustody));
        custodies.replace(custody);
        running.keeping().retentions().replace(chosen);
        return Outcome.done("kept");
    }

    /** What was typed, by the name that the page has for it where it is refused. */
    private int months(HttpServletRequest request, String field, IntPredicate fits) {
        String typed = given(request, field);
        if (!typed.matches("\\d{1,3}") || !fits.test(Integer.parseInt(typed))) {
            Texts texts = root.texts();
            throw new IllegalArgumentException(
                    texts.say(
                            "emptychair.privacy.kept.wrong",
                            texts.say("emptychair.privacy.kept." + field),
                            typed.substring(0, Math.min(typed.length(), 20))));
        }
        return Integer.parseInt(typed);
    }

    private Outcome erase(HttpServletRequest request) {
        erasure().erase(source(request), customer(request), admin());
        return Outcome.done("erased");
    }

    private Erasure erasure() {
        return running.chairs().closing().erasure();
    }

    private static String source(HttpServletRequest request) {
        return new ContactId(given(request, "source"), "any").source();
    }

    private static Customer customer(HttpServletRequest request) {
        return new Customer(given(request, "customer"));
    }

    private String admin() {
        return root.people().caller().map(People.Caller::key).orElseThrow();
    }

    /** Notes that data was handed out, before any of it is. */
    void exported(String what) {
        running.chairs()
                .closing()
                .closing()
                .audit()
                .write(
                        AuditLine.of(
                                root.clock().instant(),
                                Optional.of(admin()),
                                AuditLine.Deed.EXPORTED,
                                what,
                                Map.of()));
    }
}
