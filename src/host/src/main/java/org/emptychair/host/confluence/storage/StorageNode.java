package org.emptychair.host.confluence.storage;

/** A piece of a page in storage format. */
public sealed interface StorageNode permits StorageElement, StorageText {}
