package org.emptychair.atlassian.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Reason.Cause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class HostMailerTest {
    private static final PersonKey KOFI = new PersonKey("k2");
    private static final String STOP = "https://wiki.example.org/stop?reader=k2&proof=ab";
    private static final Mail MAIL =
            new Mail("Week 46", "<p>Gr\u00fc\u00dfe</p>", "Gr\u00fc\u00dfe", STOP);

    private final MailServerManager servers = mock(MailServerManager.class);
    private final SMTPMailServer server = mock(SMTPMailServer.class);
    private final UserManager users = mock(UserManager.class);
    private final UserProfile kofi = mock(UserProfile.class);
    private final HostMailer mailer = new HostMailer(servers, users);

    @BeforeEach
    void setUp() {
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        when(users.getUserProfile(new UserKey("k2"))).thenReturn(kofi);
        when(kofi.getEmail()).thenReturn("kofi.osei@example.org");
    }

    @Test
    void aMailGoesOutInBothFormsWithAWayToStopIt() throws Exception {
        assertThat(mailer.send(KOFI, MAIL)).isEqualTo(new Delivery.Done());

        ArgumentCaptor<Email> sent = ArgumentCaptor.forClass(Email.class);
        verify(server).send(sent.capture());
        Email email = sent.getValue();
        assertThat(email.getTo()).isEqualTo("kofi.osei@example.org");
        assertThat(email.getMimeType()).isEqualTo("text/plain");
        assertThat(email.getBody()).isEqualTo("Gr\u00fc\u00dfe");
        assertThat(email.getMultipart().getContentType()).startsWith("multipart/alternative");
        assertThat(email.getMultipart().getBodyPart(0).getContent()).isEqualTo(MAIL.html());
        assertThat(email.getHeaders())
                .containsEntry("List-Unsubscribe", "<" + STOP + ">")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    @Test
    void noMailProgramIsToldOfOneClickWhereThePageAsksForASignIn() throws Exception {
        mailer.send(KOFI, new Mail("Your week", "<p>?</p>", "?", "https://wiki.example.org/all"));

        ArgumentCaptor<Email> sent = ArgumentCaptor.forClass(Email.class);
        verify(server).send(sent.capture());
        assertThat(sent.getValue().getHeaders())
                .containsEntry("List-Unsubscribe", "<https://wiki.example.org/all>")
                .doesNotContainKey("List-Unsubscribe-Post");
    }

    @Test
    void aServerThatDoesNotTakeItIsTriedLater() throws Exception {
        doThrow(new MailException("421 too busy")).when(server).send(any());

        assertThat(mailer.send(KOFI, MAIL))
                .isEqualTo(Delivery.later(Cause.REFUSED, "421 too busy"));
    }

    @Test
    void withoutAServerItWaits() {
        when(servers.getDefaultSMTPMailServer()).thenReturn(null);

        assertThat(mailer.send(KOFI, MAIL)).isEqualTo(Delivery.later(Cause.NO_WAY, ""));
    }

    @Test
    void whoeverIsGoneOrHasNoAddressGetsNone() {
        when(kofi.getEmail()).thenReturn(" ");

        assertThat(mailer.send(KOFI, MAIL)).isEqualTo(Delivery.never(Cause.NOBODY, ""));
        assertThat(mailer.send(new PersonKey("gone"), MAIL))
                .isEqualTo(Delivery.never(Cause.NOBODY, ""));
    }
}
