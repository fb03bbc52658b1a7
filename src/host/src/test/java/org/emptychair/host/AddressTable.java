package org.emptychair.host;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How each address answered each person, whatever was asked there. */
final class AddressTable {
    private final Map<String, Map<String, SortedSet<Integer>>> answers = new TreeMap<>();
    private final String base;

    /**
     * @param base what all addresses begin with
     */
    AddressTable(String base) {
        this.base = base;
    }

    void note(String address, String who, int status) {
        answers.computeIfAbsent(path(address), path -> new TreeMap<>())
                .computeIfAbsent(who, name -> new TreeSet<>())
                .add(status);
    }

    private String path(String address) {
        String path = address.replace(base, "");
        return path.contains("output=")
                ? path.replaceAll("pageId=\\d+&", "")
                : path.replaceAll("\\?.*", "");
    }

    String written(List<String> people) {
        String rows =
                answers.entrySet().stream()
                        .map(row -> row.getKey() + cells(people, row.getValue()))
                        .collect(Collectors.joining("\n"));
        return "address | %s%n%s%n%d addresses%n"
                .formatted(String.join(" | ", people), rows, answers.size());
    }

    private static String cells(List<String> people, Map<String, SortedSet<Integer>> by) {
        return people.stream()
                .map(who -> by.getOrDefault(who, new TreeSet<>()))
                .map(all -> all.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | ", " | ", ""));
    }
}
