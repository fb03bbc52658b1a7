package org.emptychair.atlassian.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component of a calendar, with the properties that say when, what and whose it is. */
final class Block {
    private final String name;
    private final int line;
    private final List<Content> contents = new ArrayList<>();
    private final List<Block> inside = new ArrayList<>();

    Block(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void add(Content content) {
        contents.add(content);
    }

    void add(Block block) {
        inside.add(block);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    List<Block> inside() {
        return inside;
    }

    List<Content> all(String wanted) {
        return contents.stream().filter(content -> content.name().equals(wanted)).toList();
    }

    Optional<Content> first(String wanted) {
        return contents.stream().filter(content -> content.name().equals(wanted)).findFirst();
    }

    Content needed(String wanted) {
        return first(wanted)
                .orElseThrow(
                        () ->
                                new UnreadableCalendar(
                                        line, "begins a %s without %s".formatted(name, wanted)));
    }

    Optional<String> text(String wanted) {
        return first(wanted).map(Content::value);
    }
}
