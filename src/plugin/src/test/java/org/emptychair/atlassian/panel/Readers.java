package org.emptychair.atlassian.panel;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.Sight;
import org.emptychair.issue.IssueId;

/** Who reads, in tests. */
public final class Readers {
    private Readers() {}

    /** Nobody is signed in, and no page may be viewed. */
    public static Panels.Readers strangers() {
        return new Panels.Readers(new Stranger(), new NoPages(), new FixedRights(Set.of()));
    }

    /** Rights to some issues alone, told only when asked for. */
    public record FixedRights(Set<IssueId> visible) implements Rights {
        @Override
        public Known known(Collection<IssueId> issues) {
            return new Known(Sight.Check.GOES_ON, Set.of(), Set.of());
        }

        @Override
        public Known ask(Collection<IssueId> issues, Duration patience) {
            Set<IssueId> hidden = new HashSet<>(issues);
            hidden.removeAll(visible);
            return new Known(Sight.Check.GOES_ON, visible, hidden);
        }

        @Override
        public Optional<URI> authorise() {
            return Optional.empty();
        }
    }

    private static final class Stranger implements People {
        @Override
        public Optional<Caller> caller() {
            return Optional.empty();
        }

        @Override
        public boolean isSignedIn() {
            return false;
        }

        @Override
        public boolean isAdmin() {
            return false;
        }

        @Override
        public boolean isCustomerService() {
            return false;
        }
    }

    private static final class NoPages implements Pages {
        @Override
        public boolean mayView(long pageId) {
            return false;
        }

        @Override
        public boolean mayEdit(long pageId) {
            return false;
        }

        @Override
        public Optional<String> space(long pageId) {
            return Optional.empty();
        }

        @Override
        public Optional<Sheet> sheet(long pageId) {
            return Optional.empty();
        }

        @Override
        public Set<String> labels(long pageId) {
            return Set.of();
        }

        @Override
        public Optional<Map<String, String>> chair(long pageId, Optional<String> macro) {
            return Optional.empty();
        }

        @Override
        public List<Map<String, String>> chairs(long pageId) {
            return List.of();
        }
    }
}
