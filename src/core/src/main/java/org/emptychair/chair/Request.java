package org.emptychair.chair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Slice;

/**
 * What a page asks its chair to tell of.
 *
 * @param slices whose contacts count, at least one; several are added up
 * @param scopes whose complaints count; none means all
 * @param meeting the page; absent where a chair is read for none
 */
public record Request(List<Slice> slices, Set<ScopeId> scopes, Optional<Meeting> meeting) {
    /** Everything, for no page. */
    public static final Request ALL = new Request(List.of(Slice.ALL), Set.of(), Optional.empty());

    public Request {
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("a chair counts at least one slice, was given none");
        }
        slices = List.copyOf(slices);
        scopes = Set.copyOf(scopes);
    }
}
