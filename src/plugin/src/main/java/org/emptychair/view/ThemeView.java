package org.emptychair.view;

/** One theme: its name, last week's count as it may be told, and its line. */
public record ThemeView(String name, String count, LineView line) {}
