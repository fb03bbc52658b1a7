package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Correspondence;
import org.emptychair.letter.InMemoryCorrespondence;
import org.emptychair.letter.InMemoryUnsubscribed;
import org.emptychair.letter.Unsubscribed;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LettersResourceTest extends OpenDesk {
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryUnsubscribed unsubscribed = new InMemoryUnsubscribed();
    private final LettersResource letters = new LettersResource();
    private final OutboxResource entries = new OutboxResource();

    @BeforeEach
    void offer() {
        Desk.offer(Outbox.class, outbox);
        Desk.offer(Correspondence.Choices.class, new InMemoryCorrespondence());
        Desk.offer(Unsubscribed.class, unsubscribed);
        Desk.offer(Accounts.class, new TwoAccounts());
    }

    private String added() throws JsonProcessingException {
        outbox.add(
                List.of(new Parcel(Parcel.Kind.WEEKLY_MAIL, "k2", "2026-W46")),
                Instant.parse("2026-11-16T08:00:00Z"));
        return json(entries.newest(null, null, null), 200)
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    @Test
    void whatTheAdminChoosesMayBeSentBackChanged() throws JsonProcessingException {
        String initial = text(letters.current(), 200);
        assertThat(initial).isEqualTo("{\"on\":true,\"day\":\"monday\",\"hour\":8,\"readers\":[]}");

        JsonNode changed =
                json(
                        letters.replace(
                                body(
                                        "{\"day\":\"friday\",\"hour\":16,\"readers\":"
                                                + "[{\"department\":\"Finance\",\"users\":[\"kofi.osei\"]}]}")),
                        200);

        assertThat(json(letters.current(), 200)).isEqualTo(changed);
        assertThat(changed.path("on").asBoolean()).isTrue();
        assertThat(changed.path("readers").path(0).path("users").path(0).asText())
                .isEqualTo("kofi.osei");
        assertThat(text(letters.replace(body(changed.toString())), 200))
                .isEqualTo(changed.toString());
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() throws JsonProcessingException {
        assertThat(text(letters.replace(body("{\"hour\":24}")), 400)).contains("\"hour\"");
        assertThat(text(letters.replace(body("{\"day\":\"someday\"}")), 400)).contains("\"day\"");
        assertThat(
                        text(
                                letters.replace(
                                        body(
                                                "{\"readers\":[{\"department\":\"Finance\",\"users\":[\"nobody\"]}]}")),
                                400))
                .contains("nobody");

        assertThat(text(letters.current(), 200)).contains("\"hour\":8");
    }

    @Test
    void whoeverWantsNoLettersSaysSoForThemselvesAlone() throws JsonProcessingException {
        admin = false;

        assertThat(text(letters.mine(), 200)).isEqualTo("{\"on\":true}");
        assertThat(text(letters.changeMine(body("{\"on\":false}")), 200))
                .isEqualTo("{\"on\":false}");

        assertThat(unsubscribed.all()).containsExactly(new PersonKey("k1"));
        letters.changeMine(body("{\"on\":true}"));
        assertThat(unsubscribed.all()).isEmpty();
        assertThat(letters.current().getStatus()).isEqualTo(404);
        assertThat(letters.preview("Finance", null).getStatus()).isEqualTo(404);
    }

    @Test
    void anEntryIsDroppedOrTriedAgain() throws JsonProcessingException {
        String id = added();

        assertThat(text(entries.retry(id), 200)).contains("\"state\":\"waiting\"");
        assertThat(text(entries.drop(id), 200)).contains("\"state\":\"dropped\"");

        assertThat(entries.retry(id).getStatus()).isEqualTo(404);
        assertThat(entries.drop("x").getStatus()).isEqualTo(404);
        assertThat(json(entries.newest("waiting", null, null), 200).path("items")).isEmpty();
        assertThat(json(entries.newest("dropped", null, null), 200).path("items")).hasSize(1);
        assertThat(entries.newest("lost", null, null).getStatus()).isEqualTo(400);
    }

    @Test
    void theOutboxIsTheAdminsAlone() throws JsonProcessingException {
        String id = added();
        admin = false;

        assertThat(entries.newest(null, null, null).getStatus()).isEqualTo(404);
        assertThat(entries.drop(id).getStatus()).isEqualTo(404);
        assertThat(entries.retry(id).getStatus()).isEqualTo(404);
    }

    private static final class TwoAccounts implements Accounts {
        private static final Map<String, Account> KNOWN =
                Map.of(
                        "k1",
                        new Account("k1", "tomas.rey", "Tom\u00e1s Rey"),
                        "k2",
                        new Account("k2", "kofi.osei", "Kofi Osei"));

        @Override
        public Optional<Account> caller() {
            return Optional.ofNullable(KNOWN.get("k1"));
        }

        @Override
        public Optional<Account> named(String userName) {
            return KNOWN.values().stream().filter(it -> it.userName().equals(userName)).findFirst();
        }

        @Override
        public Optional<Account> of(String key) {
            return Optional.ofNullable(KNOWN.get(key));
        }
    }
}
