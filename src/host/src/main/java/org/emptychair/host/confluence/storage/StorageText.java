package org.emptychair.host.confluence.storage;

/**
 * Characters between elements, entities and CDATA sections already read.
 *
 * @param literal whether they stood in a CDATA section
 */
public record StorageText(String text, boolean literal) implements StorageNode {}
