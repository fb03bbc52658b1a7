package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emptychair.atlassian.sal.MapSettingsFactory;
import org.emptychair.atlassian.sal.SalWebhooks;
import org.emptychair.atlassian.webhook.SeenCalls;
import org.emptychair.atlassian.webhook.WebhookDoor;
import org.emptychair.atlassian.webhook.Webhooks;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookResourceTest extends OpenDesk {
    private static final String SECRET = "a secret of the shop";
    private static final String PATHS =
            """
            {"kind":"paths","rows":"/tickets","fields":{"id":"/nr","at":"/when",\
            "words":["/title","/text"],"themes":"/topic","helpful":"/solved","customer":"/by"},\
            "fixed":{"channel":"chat"}}""";
    private static final String ROW =
            """
            {"tickets":[{"nr":7,"when":1764061200,"title":"Late","text":"Where is it?",\
            "topic":"Delivery","solved":"no","by":12}]}""";
    private static final String TICKET =
            """
            {"type":"zen:event-type:ticket.created","time":"2026-11-25T08:00:00Z",\
            "detail":{"id":"5158","created_at":"2026-11-24T10:00:00Z","subject":"Parcel",\
            "description":"It is late.","requester_id":"8447","is_public":true,\
            "via":{"channel":"web_service"},"status":"open","tags":["vip"]}}""";

    private final Secrets kept = new InMemorySecrets();
    private final Webhooks webhooks = new SalWebhooks(new MapSettingsFactory());
    private final SeenCalls seen = new InMemorySeenCalls();
    private final WebhooksResource admins = new WebhooksResource();
    private Instant now = Instant.parse("2026-11-25T08:02:00Z");

    @BeforeEach
    void offer() {
        Clock clock =
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        throw new UnsupportedOperationException("only instants are asked for");
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                };
        Desk.offer(Webhooks.class, webhooks);
        Desk.offer(WebhookDoor.class, new WebhookDoor(webhooks, kept, seen, clock));
        admins.keep("shop", body(PATHS));
        admins.rotate("shop", body("{\"secret\":\"%s\"}".formatted(SECRET)));
        admins.keep("zen", body("{\"kind\":\"zendesk\"}"));
        admins.rotate("zen", body("{\"secret\":\"%s\"}".formatted(SECRET)));
    }

    @Test
    void aSignedCallByPathsBringsItsContactsIn() throws JsonProcessingException {
        JsonNode answer = json(call("shop", ROW, ours(ROW, SECRET, now)), 200);

        assertThat(answer.toString())
                .isEqualTo(
                        "{\"imported\":1,\"updated\":0,\"unchanged\":0,\"refused\":0,\"problems\":[]}");
        Contact contact = contact("shop", "7");
        assertThat(contact.at()).isEqualTo(Instant.parse("2025-11-25T09:00:00Z"));
        assertThat(contact.words().orElseThrow().text()).isEqualTo("Late\n\nWhere is it?");
        assertThat(contact.channel().name()).isEqualTo("chat");
        assertThat(contact.customer().orElseThrow().reference()).isEqualTo("12");
        assertThat(contact.answers().helped()).contains(false);
        assertThat(contact.filing().themes()).extracting("text").containsExactly("Delivery");
    }

    @Test
    void aChangedContactReplacesItselfAndMovesWhatItCountsFor() {
        call("shop", ROW, ours(ROW, SECRET, now));
        String moved = ROW.replace("1764061200", "1764147600").replace("\"no\"", "\"yes\"");

        assertThat(text(call("shop", moved, ours(moved, SECRET, now)), 200))
                .contains("\"updated\":1");
        assertThat(text(call("shop", moved, ours(moved, SECRET, now)), 200))
                .contains("\"unchanged\":1");

        Map<LocalDate, Tally> days =
                contacts.daily(
                        Slice.ALL, LocalDate.parse("2025-11-24"), LocalDate.parse("2025-11-30"));
        assertThat(days)
                .hasSize(1)
                .hasEntrySatisfying(
                        LocalDate.parse("2025-11-26"),
                        tally -> {
                            assertThat(tally.contacts()).isEqualTo(1);
                            assertThat(tally.helpful()).isEqualTo(1);
                        });
    }

    @Test
    void aCallPlayedAgainDoesNotBringOlderWordsBack() {
        String signature = ours(ROW, SECRET, now);
        call("shop", ROW, signature);
        String corrected = ROW.replace("\"no\"", "\"yes\"");
        now = now.plusSeconds(60);
        call("shop", corrected, ours(corrected, SECRET, now));

        assertThat(text(call("shop", ROW, signature), 200))
                .contains("\"updated\":0,\"unchanged\":1");

        assertThat(contact("shop", "7").answers().helped()).contains(true);
        assertThat(text(call("shop", ROW, ours(ROW, SECRET, now)), 200)).contains("\"updated\":1");
    }

    @Test
    void aTicketOfZendeskAndItsCustomersCommentsAreContacts() {
        assertThat(text(zendesk(TICKET), 200)).contains("\"imported\":1");
        String renamed =
                TICKET.replace("ticket.created", "ticket.subject_changed")
                        .replace("\"Parcel\"", "\"Two parcels\"");
        assertThat(text(zendesk(renamed), 200)).contains("\"updated\":1");
        assertThat(text(zendesk(comment(true, false)), 200)).contains("\"imported\":1");

        assertThat(contact("zen", "5158").words().orElseThrow().text())
                .isEqualTo("Two parcels\n\nIt is late.");
        assertThat(contact("zen", "5158").at()).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
        Contact said = contact("zen", "5158/99");
        assertThat(said.customer().orElseThrow().reference()).isEqualTo("8447");
        assertThat(said.words().orElseThrow().text()).isEqualTo("Still late.");
    }

    @Test
    void whatACustomerDidNotSayInPublicIsLeftOut() {
        String nothing =
                "{\"imported\":0,\"updated\":0,\"unchanged\":0,\"refused\":0,\"problems\":[]}";

        assertThat(text(zendesk(comment(false, false)), 200)).isEqualTo(nothing);
        assertThat(text(zendesk(comment(true, true)), 200)).isEqualTo(nothing);
        assertThat(text(zendesk(TICKET.replace("created", "status_changed")), 200))
                .isEqualTo(nothing);
    }

    @Test
    void unsignedWronglySignedOldAndUnknownCallsAreRefusedAlike() throws JsonProcessingException {
        String refusal = text(call("shop", ROW, ""), 401);

        assertThat(refusal).contains("urn:emptychair:problem:bad-signature");
        assertThat(text(call("shop", ROW, ours(ROW, "another secret here", now)), 401))
                .isEqualTo(refusal);
        assertThat(text(call("shop", ROW + " ", ours(ROW, SECRET, now)), 401)).isEqualTo(refusal);
        assertThat(text(call("shop", ROW, ours(ROW, SECRET, now.minusSeconds(301))), 401))
                .isEqualTo(refusal);
        assertThat(text(call("shop", ROW, ours(ROW, SECRET, now.plusSeconds(301))), 401))
                .isEqualTo(refusal);
        assertThat(text(call("nobody", ROW, ours(ROW, SECRET, now)), 401)).isEqualTo(refusal);
        assertThat(text(call("shop", "no json", "nonsense"), 401)).isEqualTo(refusal);
        assertThat(contacts.newest(Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void theFormerSecretIsBelievedForADay() {
        admins.rotate("shop", body("{\"secret\":\"another secret here\"}"));

        assertThat(call("shop", ROW, ours(ROW, SECRET, now)).getStatus()).isEqualTo(200);
        assertThat(call("shop", ROW, ours(ROW, "another secret here", now)).getStatus())
                .isEqualTo(200);

        now = now.plus(Duration.ofHours(24));
        assertThat(call("shop", ROW, ours(ROW, SECRET, now)).getStatus()).isEqualTo(401);
        assertThat(call("shop", ROW, ours(ROW, "another secret here", now)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void noSecretIsToldAgain() {
        assertThat(text(admins.all(), 200)).contains("\"secretSet\":true").doesNotContain(SECRET);
        assertThat(text(admins.rotate("shop", body("{\"secret\":\"short one\"}")), 400))
                .doesNotContain("short one");
        assertThat(text(admins.rotate("shop", body("{\"sekret\":\"%s\"}".formatted(SECRET))), 400))
                .doesNotContain(SECRET);
    }

    @Test
    void tooManyCallsAndTooLargeBodiesAreRefused() {
        String huge = "\"" + "x".repeat(1024 * 1024) + "\"";
        assertThat(call("shop", huge, ours(huge, SECRET, now)).getStatus()).isEqualTo(413);

        int strangers = 0;
        Response last = call("shop", ROW, "");
        while (last.getStatus() == 401 && strangers < 1_000) {
            strangers++;
            last = call("shop", ROW, "");
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeaderString("Retry-After")).isEqualTo("60");
        // Whoever is known is not shut out by those who are not.
        assertThat(call("shop", ROW, ours(ROW, SECRET, now)).getStatus()).isEqualTo(200);
    }

    @Test
    void wrongRowsAreNamedAndBrokenBodiesRefused() throws JsonProcessingException {
        String odd = "{\"tickets\":[{\"nr\":7,\"when\":\"soon\",\"title\":\"x\"},{\"nr\":8}]}";
        JsonNode answer = json(call("shop", odd, ours(odd, SECRET, now)), 200);

        assertThat(answer.path("refused").asInt()).isEqualTo(2);
        assertThat(answer.at("/problems/0/field").asText()).isEqualTo("at");
        String broken = "{\"tickets\":[";
        assertThat(text(call("shop", broken, ours(broken, SECRET, now)), 400))
                .contains("is broken JSON");
    }

    @Test
    void aMappingThatCannotBeIsRefusedByField() {
        assertThat(text(admins.keep("shop", body(PATHS.replace("/nr", "nr"))), 400))
                .contains("\"field\":\"fields.id\"");
        assertThat(text(admins.keep("shop", body(PATHS.replace("\"at\"", "\"date\""))), 400))
                .contains("fields.date");
        assertThat(text(admins.keep("shop", body("{\"kind\":\"mail\"}")), 400))
                .contains("\"field\":\"kind\"");
        assertThat(text(admins.keep("jira", body(PATHS)), 400)).contains("\"field\":\"source\"");
        assertThat(text(admins.one("shop"), 200)).contains("\"id\":[\"/nr\"]");
        assertThat(admins.remove("shop").getStatus()).isEqualTo(204);
        assertThat(admins.one("shop").getStatus()).isEqualTo(404);
        assertThat(call("shop", ROW, ours(ROW, SECRET, now)).getStatus()).isEqualTo(401);
    }

    private static String comment(boolean isPublic, boolean isStaff) {
        return TICKET.replace("ticket.created", "ticket.comment_added")
                .replace(
                        "\"detail\"",
                        "\"event\":{\"comment\":{\"id\":\"99\",\"body\":\"Still late.\",\"is_public\":%s,\"author\":{\"id\":\"8447\",\"is_staff\":%s}}},\"detail\""
                                .formatted(isPublic, isStaff));
    }

    private Contact contact(String source, String id) {
        return contacts.find(new ContactId(source, id)).orElseThrow();
    }

    private static Response call(String source, String body, String ours) {
        return new WebhookResource().receive(source, ours, null, null, stream(body));
    }

    private Response zendesk(String body) {
        String time = now.toString();
        String code = Base64.getEncoder().encodeToString(hmac(time + body, SECRET));
        return new WebhookResource().receive("zen", null, code, time, stream(body));
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String ours(String body, String secret, Instant at) {
        long seconds = at.getEpochSecond();
        return "t=%d,v1=%s"
                .formatted(seconds, HexFormat.of().formatHex(hmac(seconds + "." + body, secret)));
    }

    private static byte[] hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
