package org.emptychair.atlassian.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a collection, newest first, and the cursor of the next part, or null at the end. */
record PageJson<T>(List<T> items, @Nullable String next) {}
