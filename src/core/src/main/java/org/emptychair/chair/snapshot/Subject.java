package org.emptychair.chair.snapshot;

import java.util.Set;
import java.util.TreeSet;
import org.emptychair.chair.Request;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Department;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Slice;

/**
 * What a chair tells of: two macros on one page with the same subject show the same chair.
 *
 * @param slices whose contacts count
 * @param scopes whose complaints count; none means all
 */
public record Subject(Set<Slice> slices, Set<ScopeId> scopes) {
    public Subject {
        slices = Set.copyOf(slices);
        scopes = Set.copyOf(scopes);
    }

    public static Subject of(Request request) {
        return new Subject(Set.copyOf(request.slices()), request.scopes());
    }

    /** The same for equal subjects, and for no others. */
    public String text() {
        Set<String> parts = new TreeSet<>();
        slices.forEach(it -> parts.add("slice " + text(it)));
        scopes.forEach(it -> parts.add("scope " + it.value()));
        return String.join("\n", parts);
    }

    private static String text(Slice slice) {
        return String.join(
                "\t",
                slice.department().map(Department::name).orElse(""),
                slice.channel().map(Channel::name).orElse(""),
                slice.source().orElse(""));
    }
}
