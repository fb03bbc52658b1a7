package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.phone.LibPhoneNumbers;
import org.emptychair.complaint.Complaint;
import org.emptychair.contact.Contact;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Known;
import org.emptychair.contact.Words;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.Custody;
import org.emptychair.quote.Mark;
import org.emptychair.quote.Quote;
import org.emptychair.quote.Redaction;
import org.emptychair.quote.Redactor;
import org.emptychair.sync.IssueReading;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.panel.QuotePart;
import org.emptychair.view.seat.RedactionView;

/** Tries redaction on a text, or on what the customer of an issue wrote. */
final class RedactionPage {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST = 32_767;

    private final Running running;
    private final Texts texts;

    /**
     * What an administrator typed.
     *
     * @param warning what was wrong with it; empty for nothing
     * @param done whether a choice was just kept
     */
    record Typed(
            String action,
            String text,
            String issue,
            Optional<RedactionView.Rules> rules,
            String warning,
            boolean done) {
        static Typed nothing(boolean done) {
            return new Typed("", "", "", Optional.empty(), "", done);
        }

        static Typed of(HttpServletRequest form, String warning) {
            String text = RedactionServlet.given(form, "text");
            return new Typed(
                    RedactionServlet.given(form, "action"),
                    text.substring(0, Math.min(text.length(), LONGEST)),
                    RedactionServlet.given(form, "issue").strip(),
                    Optional.ofNullable(form.getParameter("regions"))
                            .map(
                                    regions ->
                                            new RedactionView.Rules(
                                                    regions,
                                                    RedactionServlet.given(form, "months"))),
                    warning,
                    false);
        }
    }

    RedactionPage(ConfluenceRoot root, Running running) {
        this.running = running;
        this.texts = root.texts();
    }

    /**
     * @throws IllegalArgumentException naming what cannot be chosen
     */
    void save(String regions, String months) {
        List<String> named =
                Stream.of(regions.split("[\\s,;]+")).filter(it -> !it.isEmpty()).toList();
        // Knows which regions there are.
        new LibPhoneNumbers(named);
        if (!months.strip().matches("\\d{1,3}")) {
            throw new IllegalArgumentException("months: '%s'".formatted(months));
        }
        running.voices()
                .custodies()
                .replace(new Custody(new TreeSet<>(named), Integer.parseInt(months.strip())));
    }

    RedactionView view(OutboxView.Place place, Typed typed) {
        List<RedactionView.Shown> shown = new ArrayList<>();
        String warning = typed.warning();
        if (warning.isEmpty() && !typed.text().isBlank()) {
            shown.add(
                    shown(texts.say("emptychair.redaction.your-text"), typed.text(), Set.of(), ""));
        }
        if (warning.isEmpty() && !typed.issue().isEmpty()) {
            Optional<RedactionView.Shown> issue = issue(typed.issue());
            issue.ifPresent(shown::add);
            warning = issue.isEmpty() ? texts.say("emptychair.redaction.no-issue") : "";
        }
        Custody custody = running.voices().custodies().current();
        return new RedactionView(
                place,
                typed.done() ? texts.say("emptychair.redaction.done") : "",
                warning,
                typed.text(),
                typed.issue(),
                redactor().rules(),
                shown,
                typed.rules()
                        .orElseGet(
                                () ->
                                        new RedactionView.Rules(
                                                String.join(", ", custody.regions()),
                                                Integer.toString(custody.months()))));
    }

    private Redactor redactor() {
        return running.voices().redactor();
    }

    private RedactionView.Shown shown(String title, String text, Set<Known> known, String quoted) {
        Redaction redaction = redactor().redact(text, known);
        Map<Mark.Kind, Long> kinds =
                redaction.found().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Mark::kind, TreeMap::new, Collectors.counting()));
        return new RedactionView.Shown(
                title,
                QuotePart.of(redaction.text()),
                kinds.entrySet().stream().map(it -> found(it.getKey(), it.getValue())).toList(),
                quoted);
    }

    private String found(Mark.Kind kind, long times) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.say(
                "emptychair.redaction.found",
                QuotePart.said(kind, texts),
                Long.toString(times),
                texts.say("emptychair.redaction.why." + key));
    }

    /** What was said when the issue was made, for whom Jira shows the issue. */
    private Optional<RedactionView.Shown> issue(String typed) {
        return key(typed)
                .flatMap(running.syncing().complaints()::named)
                .filter(it -> maySee(it.id()))
                .flatMap(this::said);
    }

    private boolean maySee(IssueId issue) {
        return running.chairs().rights().ask(Set.of(issue), PATIENCE).visible().contains(issue);
    }

    private Optional<RedactionView.Shown> said(Complaint complaint) {
        return running.contacts()
                .find(IssueReading.contact(complaint.id()))
                .flatMap(Contact::words)
                .map(words -> shown(complaint, words));
    }

    private RedactionView.Shown shown(Complaint complaint, Words words) {
        String quoted =
                running.voices()
                        .quotes()
                        .latestOn(complaint.key())
                        .map(Quote::text)
                        .map(
                                it ->
                                        texts.say(
                                                "emptychair.redaction.quoted",
                                                QuotePart.said(it, texts)))
                        .orElseGet(() -> texts.say("emptychair.redaction.not-quoted"));
        return shown(complaint.key().text(), words.text(), words.known(), quoted);
    }

    private static Optional<IssueKey> key(String typed) {
        try {
            return Optional.of(new IssueKey(typed));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
