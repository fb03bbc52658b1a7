package org.emptychair.host.jira.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields and further parts of issues an answer holds. */
record FieldChoice(Set<String> fields, Set<String> expand) {

    FieldChoice {
        fields = Set.copyOf(fields);
        expand = Set.copyOf(expand);
    }

    /**
     * @param asked field ids, {@code *all}, {@code *navigable}, or ids to leave out with a minus
     * @param unasked what is meant when nothing was asked
     */
    static FieldChoice of(List<String> asked, String unasked, List<String> expand) {
        boolean onlyMinus = asked.stream().allMatch(a -> a.startsWith("-"));
        Set<String> fields = new HashSet<>();
        if (onlyMinus) {
            add(fields, unasked);
        }
        for (String one : asked) {
            if (one.startsWith("-")) {
                fields.remove(one.substring(1));
            } else {
                add(fields, one);
            }
        }
        return new FieldChoice(fields, Set.copyOf(expand));
    }

    private static void add(Set<String> fields, String one) {
        for (FieldInfo field : FieldInfo.ALL) {
            boolean fits =
                    one.equals("*all")
                            || (one.equals("*navigable") && field.isNavigable())
                            || field.id().equals(one);
            if (fits) {
                fields.add(field.id());
            }
        }
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    boolean has(FieldInfo field) {
        return has(field.id());
    }

    boolean expands(String part) {
        return expand.contains(part);
    }
}
