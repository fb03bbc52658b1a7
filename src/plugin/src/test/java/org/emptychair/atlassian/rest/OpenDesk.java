package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.TestWorld;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.panel.MeetingEnd;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.panel.Readers;
import org.emptychair.atlassian.panel.SeatChange;
import org.emptychair.atlassian.settings.SettingsCheck;
import org.emptychair.audit.Audit;
import org.emptychair.audit.InMemoryAudit;
import org.emptychair.chair.ChairStores;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.contact.Scopes;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.InMemoryQuotes;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Quotes;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Secrets;
import org.emptychair.setting.Settings;
import org.emptychair.sync.AutomaticAccounts;
import org.emptychair.sync.InMemoryAutomaticAccounts;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Texts;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryRules;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Readings;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.Candidates;
import org.emptychair.wocas.candidate.InMemoryCandidates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A desk that offers everything from memory, and what tests ask of its answers. */
abstract class OpenDesk {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:02:00Z"), ZoneOffset.UTC);
    final Settings settings = new InMemorySettings();
    final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    final Themes themes = new InMemoryThemes(contacts);
    final Rules rules = new InMemoryRules(contacts, themes);
    final Redactor redactor = new Redactor(new PlainPhoneNumbers());
    final Quotes quotes =
            new InMemoryQuotes(
                    contacts,
                    new Hearing(redactor),
                    key ->
                            key.equals(TestWorld.CARE_7)
                                    ? Optional.of(new IssueId(1_007))
                                    : Optional.empty(),
                    CLOCK);
    final Scopes scopes = new InMemoryScopes();
    final AutomaticAccounts automatic = new InMemoryAutomaticAccounts();
    boolean admin = true;
    boolean editor = true;
    Map<Long, Map<String, String>> pages = Map.of(7L, Map.of());

    final LiveChair.Stores stores = ChairStores.of(contacts, settings).stores();

    final Audit audit = new InMemoryAudit();
    final ClosedMeetings closed =
            new ClosedMeetings(
                    new InMemorySnapshots(),
                    new LiveChair(stores, settings, CLOCK),
                    stores.quotes(),
                    audit,
                    CLOCK);

    /** What Jira shows to the caller. */
    final Set<IssueId> visible = new HashSet<>();

    @BeforeEach
    void open() {
        Desk.offer(Texts.class, new PropertyTexts());
        Desk.offer(Clock.class, CLOCK);
        Desk.offer(Settings.class, settings);
        Desk.offer(Secrets.class, new InMemorySecrets());
        Desk.offer(Contacts.class, contacts);
        Desk.offer(Scopes.class, scopes);
        Desk.offer(AutomaticAccounts.class, automatic);
        Desk.offer(Quotes.class, quotes);
        Desk.offer(Redactor.class, redactor);
        Desk.offer(Themes.class, themes);
        Desk.offer(Rules.class, rules);
        Desk.offer(Retheming.class, new Sorted());
        Desk.offer(RuleTrial.class, new RuleTrial(contacts, themes, settings, CLOCK));
        Desk.offer(People.class, new Caller());
        Desk.offer(Pages.class, new FewPages());
        Jiras jiras =
                () ->
                        List.of(
                                new Jiras.Jira(
                                        "a1",
                                        "Care",
                                        URI.create("https://jira.example.org"),
                                        URI.create("https://jira.example.org"),
                                        true));
        Desk.offer(Jiras.class, jiras);
        Desk.offer(SettingsCheck.class, new SettingsCheck("care team"::equals, jiras));
        offerPanels();
    }

    private void offerFindings() {
        Desk.offer(
                LiveFindings.class,
                new LiveFindings(contacts, themes, settings, Readings.NONE, new InMemoryRebases()));
    }

    private void offerPanels() {
        offerFindings();
        Desk.offer(Candidates.class, new InMemoryCandidates());
        Rights rights = new Readers.FixedRights(visible);
        Panels panels =
                new Panels(
                        stores,
                        scopes,
                        settings,
                        CLOCK,
                        new Panels.Readers(new Caller(), new FewPages(), rights),
                        closed,
                        week -> 0);
        Desk.offer(ClosedMeetings.class, closed);
        Desk.offer(
                MeetingEnd.class,
                new MeetingEnd(closed, panels, new FewPages(), new PropertyTexts()));
        Desk.offer(Panels.class, panels);
        Desk.offer(Complaints.class, stores.complaints());
        Desk.offer(Rights.class, rights);
        Desk.offer(
                SeatChange.class,
                new SeatChange(
                        stores,
                        themes,
                        panels,
                        settings,
                        CLOCK,
                        new SeatChange.Callers(new Caller(), rights)));
    }

    @AfterEach
    void close() {
        Desk.clear();
    }

    private final class Caller implements People {
        @Override
        public Optional<People.Caller> caller() {
            return Optional.of(new People.Caller("k1", "Tomás Rey"));
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public boolean isAdmin() {
            return admin;
        }

        @Override
        public boolean isCustomerService() {
            return admin;
        }
    }

    /** Contacts in memory are always sorted. */
    private static final class Sorted implements Retheming {
        @Override
        public Progress progress() {
            return new Progress(0, 0, true, Optional.empty());
        }

        @Override
        public Progress step() {
            return progress();
        }
    }

    private final class FewPages implements Pages {
        @Override
        public boolean mayView(long pageId) {
            return pages.containsKey(pageId);
        }

        @Override
        public boolean mayEdit(long pageId) {
            return editor && mayView(pageId);
        }

        @Override
        public Optional<String> space(long pageId) {
            return mayView(pageId) ? Optional.of("OPS") : Optional.empty();
        }

        @Override
        public Optional<Sheet> sheet(long pageId) {
            return Optional.ofNullable(pages.get(pageId))
                    .map(it -> new Sheet(pageId, "LEAD", "Leadership weekly", ""));
        }

        @Override
        public Set<String> labels(long pageId) {
            return Set.of();
        }

        @Override
        public Optional<Map<String, String>> chair(long pageId, Optional<String> macro) {
            return Optional.ofNullable(pages.get(pageId));
        }

        @Override
        public List<Map<String, String>> chairs(long pageId) {
            return chair(pageId, Optional.empty()).stream().toList();
        }
    }

    static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Response answer, int status) {
        assertThat(answer.getStatus()).as(String.valueOf(answer.getEntity())).isEqualTo(status);
        return String.valueOf(answer.getEntity());
    }

    static JsonNode json(Response answer, int status) throws JsonProcessingException {
        return Json.MAPPER.readTree(text(answer, status));
    }
}
