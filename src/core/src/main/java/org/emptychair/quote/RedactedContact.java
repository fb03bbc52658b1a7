package org.emptychair.quote;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Filing;
import org.emptychair.issue.IssueRef;
import org.emptychair.tone.Tone;

/**
 * A contact as it may be read: its words without who said them.
 *
 * @param id what it is called where it is quoted
 * @param source the system that sent it
 * @param at when the customer said it
 * @param channel how it reached us
 * @param customer tells customers apart and says nothing else of them
 * @param text its words, redacted by today's rules; absent when it has none, or none yet
 * @param tone how the customer sounds
 * @param filing where it belongs
 * @param issue the issue that stands for it, as far as it is known
 */
public record RedactedContact(
        QuoteId id,
        String source,
        Instant at,
        Channel channel,
        String customer,
        Optional<String> text,
        Tone tone,
        Filing filing,
        Optional<IssueRef> issue) {}
