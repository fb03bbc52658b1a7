package org.emptychair.host.confluence.content;

import java.time.Instant;

/**
 * Who wrote something, when, and what they said about it.
 *
 * @param author a person's key; empty for the host itself
 */
public record Writing(String author, Instant at, String comment) {}
