package org.emptychair.atlassian.rest;

import org.jspecify.annotations.Nullable;

/** What is wrong with a row; without a field when it concerns the whole row. */
record RowProblemJson(long row, @Nullable String field, @Nullable String value, String reason) {}
