package org.emptychair.atlassian.rest;

/** What came of trying something: whether it works, and a sentence about it. */
record TrialJson(boolean works, String message) {}
