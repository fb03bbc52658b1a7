package org.emptychair.atlassian.confluence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.erasure.Erasure;
import org.emptychair.retention.Retention;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.privacy.PrivacyView;

/** Puts the page on what is kept of people together. */
final class PrivacyPage {
    static final List<String> FIELDS =
            List.of("sent", "words", "meetings", "seats", "audit", "source", "customer");

    private static final int LINES = 50;

    private final ConfluenceRoot root;
    private final Running running;
    private final Texts texts;
    private final Phrases phrases;

    PrivacyPage(ConfluenceRoot root, Running running) {
        this.root = root;
        this.running = running;
        this.texts = root.texts();
        this.phrases = new Phrases(texts, new Discretion(Mode.AS_VIEWER));
    }

    PrivacyView view(OutboxView.Place place, PrivacyActions.Outcome outcome) {
        List<Audit.Kept> kept =
                running.chairs().closing().closing().audit().newest(outcome.before(), LINES);
        return new PrivacyView(
                place,
                outcome.notice().isEmpty()
                        ? ""
                        : texts.say("emptychair.privacy.done." + outcome.notice()),
                outcome.warning(),
                kinds(outcome.typed()),
                erase(outcome),
                kept.stream().map(it -> line(it.line())).toList(),
                kept.size() < LINES ? "" : Long.toString(kept.get(LINES - 1).id()));
    }

    private List<PrivacyView.Kind> kinds(Map<String, String> typed) {
        Retention now = running.keeping().retentions().current();
        return List.of(
                kind(typed, "sent", running.voices().custodies().current().months()),
                kind(typed, "words", now.words()),
                kind(typed, "meetings", now.meetings()),
                kind(typed, "seats", now.seats()),
                kind(typed, "audit", now.audit()));
    }

    private PrivacyView.Kind kind(Map<String, String> typed, String name, int months) {
        String key = "emptychair.privacy.kept." + name;
        return new PrivacyView.Kind(
                name,
                texts.say(key),
                texts.say(key + ".hint"),
                typed.getOrDefault(name, Integer.toString(months)));
    }

    private PrivacyView.Erase erase(PrivacyActions.Outcome outcome) {
        List<String> found = outcome.found().map(this::found).orElse(List.of());
        return new PrivacyView.Erase(
                outcome.typed().getOrDefault("source", ""),
                outcome.typed().getOrDefault("customer", ""),
                found,
                outcome.found().isPresent() && found.isEmpty());
    }

    private List<String> found(Erasure.Extent extent) {
        List<String> found = new ArrayList<>();
        add(found, "contacts", extent.contacts());
        add(found, "quotes", extent.quotes());
        add(found, "complaints", extent.complaints());
        add(found, "seats", extent.seats());
        add(found, "meetings", extent.meetings());
        return found;
    }

    private void add(List<String> found, String what, int count) {
        if (count > 0) {
            found.add(counted(what, count));
        }
    }

    private PrivacyView.Line line(AuditLine line) {
        Instant now = root.clock().instant();
        Moments moments = new Moments(phrases, now, root.settings().current().zone());
        return new PrivacyView.Line(
                moments.day(line.at()) + ", " + moments.time(line.at()),
                line.by().map(this::name).orElse(texts.say("emptychair.privacy.audit.job")),
                texts.say("emptychair.privacy.deed." + line.deed().name().toLowerCase(Locale.ROOT)),
                line.subject(),
                line.counts().entrySet().stream()
                        .map(it -> counted(it.getKey(), it.getValue()))
                        .collect(Collectors.joining(" \u00b7 ")));
    }

    private String counted(String what, int count) {
        return texts.say("emptychair.privacy.count." + what, phrases.number(count));
    }

    private String name(String key) {
        Optional<Accounts.Account> account = root.accounts().of(key);
        return account.map(Accounts.Account::fullName).orElse(key);
    }
}
