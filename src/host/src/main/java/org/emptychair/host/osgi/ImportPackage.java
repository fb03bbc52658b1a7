package org.emptychair.host.osgi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The header {@code Import-Package}: each package with its directives as written. */
record ImportPackage(Map<String, String> directives) {

    private static final String OPTIONAL = ";resolution:=optional";

    static ImportPackage parse(@Nullable String header) {
        Map<String, String> directives = new LinkedHashMap<>();
        for (String clause : clauses(header == null ? "" : header)) {
            int end = clause.indexOf(';');
            String name = end < 0 ? clause : clause.substring(0, end);
            directives.put(
                    name.strip(),
                    end < 0 ? "" : clause.substring(end).replace("\"optional\"", "optional"));
        }
        directives.remove("");
        return new ImportPackage(directives);
    }

    /** The same header with these packages imported for certain. */
    ImportPackage mandatory(Set<String> packages) {
        Map<String, String> changed = new LinkedHashMap<>(directives);
        for (String name : packages) {
            changed.put(name, changed.getOrDefault(name, "").replace(OPTIONAL, ""));
        }
        return new ImportPackage(changed);
    }

    /** Commas inside quotes belong to a version range. */
    private static String[] clauses(String header) {
        return header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    }

    @Override
    public String toString() {
        return directives.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
