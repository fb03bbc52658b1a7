package org.emptychair.quote;

import java.util.Optional;
import org.emptychair.tone.Tone;

/**
 * What we may pass on of a contact.
 *
 * @param redacted its words without who said them; absent when it has none, or when they could not
 *     be redacted
 * @param excerpt the part of them that fits a quote; absent when none does
 * @param tone how the customer sounds
 */
public record Heard(Optional<String> redacted, Optional<String> excerpt, Tone tone) {}
