package org.emptychair.atlassian.rest;

import java.util.List;

/** The answer to a push; the four counts add up to the rows sent. */
record PushJson(
        long imported, long updated, long unchanged, long refused, List<RowProblemJson> problems) {}
