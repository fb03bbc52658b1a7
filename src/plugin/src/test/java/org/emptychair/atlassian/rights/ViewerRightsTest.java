package org.emptychair.atlassian.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.Sight;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.NotAuthorised;
import org.emptychair.issue.TrackerFailure;
import org.emptychair.issue.TrackerUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewerRightsTest {
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final Ticking clock = new Ticking();
    private final List<Set<IssueId>> asked = new ArrayList<>();
    private Optional<TrackerFailure> failure = Optional.empty();
    private String reader = "ines";
    private CountDownLatch gate = new CountDownLatch(0);
    private final ViewerRights rights = new ViewerRights(this::door, clock);

    @AfterEach
    void close() {
        gate.countDown();
        rights.close();
    }

    private Optional<Door> door() {
        return reader.isEmpty() ? Optional.empty() : Optional.of(new ShowsOne(reader));
    }

    private Rights.Known ask() {
        return rights.ask(List.of(ONE, TWO), PATIENT);
    }

    private Rights.Known known() {
        return rights.known(List.of(ONE, TWO));
    }

    @Test
    void whatWasFoundOutIsKnownForTwoMinutes() {
        assertThat(known().visible()).isEmpty();

        assertThat(ask())
                .isEqualTo(new Rights.Known(Sight.Check.GOES_ON, Set.of(ONE), Set.of(TWO)));

        ask();
        assertThat(asked).containsExactly(Set.of(ONE, TWO));
        assertThat(known().visible()).containsExactly(ONE);
        clock.pass(Duration.ofMinutes(2));
        assertThat(known().visible()).isEmpty();
        assertThat(known().hidden()).isEmpty();
    }

    @Test
    void onlyWhatIsNotKnownIsAskedFor() {
        rights.ask(List.of(ONE), PATIENT);
        ask();

        assertThat(asked).containsExactly(Set.of(ONE), Set.of(TWO));
    }

    @Test
    void whatOneReaderSeesIsNotAnothers() {
        ask();
        reader = "tomas";

        assertThat(known().visible()).isEmpty();
    }

    @Test
    void aStrangerSeesNothingAndNobodyIsAsked() {
        reader = "";

        assertThat(ask()).isEqualTo(new Rights.Known(Sight.Check.DONE, Set.of(), Set.of()));
        assertThat(rights.authorise()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whoDidNotAuthoriseIsToldSo() {
        failure = Optional.of(new NotAuthorised("ines"));

        assertThat(ask().check()).isEqualTo(Sight.Check.NOT_AUTHORISED);
        assertThat(known().visible()).isEmpty();
        failure = Optional.empty();
        assertThat(ask().check()).isEqualTo(Sight.Check.GOES_ON);
    }

    @Test
    void aFailureShowsNothingAndIsForgottenSoon() {
        failure = Optional.of(new TrackerUnavailable("down"));

        assertThat(ask()).isEqualTo(new Rights.Known(Sight.Check.FAILED, Set.of(), Set.of()));
        clock.pass(Duration.ofSeconds(15));
        assertThat(known().check()).isEqualTo(Sight.Check.GOES_ON);
    }

    @Test
    void whoIsLateIsNotWaitedFor() {
        gate = new CountDownLatch(1);

        Rights.Known late = rights.ask(List.of(ONE), Duration.ofMillis(1));

        assertThat(late).isEqualTo(new Rights.Known(Sight.Check.GOES_ON, Set.of(), Set.of()));
    }

    /** Jira shows issue 1 to everybody and nothing else. */
    private final class ShowsOne implements Door {
        private final String key;

        ShowsOne(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Set<IssueId> visible(Collection<IssueId> issues) {
            try {
                gate.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            if (failure.isPresent()) {
                throw failure.get();
            }
            asked.add(Set.copyOf(issues));
            Set<IssueId> visible = new HashSet<>(issues);
            visible.retainAll(Set.of(ONE));
            return visible;
        }

        @Override
        public URI authorise() {
            return URI.create("https://jira.example.org/allow");
        }
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-25T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
