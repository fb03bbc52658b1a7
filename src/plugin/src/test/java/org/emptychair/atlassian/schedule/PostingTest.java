package org.emptychair.atlassian.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Parcel.Kind;
import org.emptychair.outbox.Reason.Cause;
import org.emptychair.outbox.Round;
import org.junit.jupiter.api.Test;

class PostingTest {
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

    private final Outbox outbox = new InMemoryOutbox();
    private final List<String> handed = new ArrayList<>();

    /** Breaks down over the matter of that number. */
    private final class Walker implements Courier {
        private final Kind kind;

        private Walker(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public Delivery deliver(Parcel parcel) {
            if (parcel.matter().equals("13")) {
                throw new IllegalStateException("a page that cannot be read");
            }
            handed.add(parcel.to());
            return new Delivery.Done();
        }
    }

    private void post(List<Consumer<Outbox>> writers) {
        List<Courier> couriers =
                List.of(
                        new SteadyCourier(new Walker(Kind.ISSUE_LINK)),
                        new Walker(Kind.WEEKLY_MAIL));
        Round round = new Round(outbox, couriers, Clock.fixed(NOON, ZoneOffset.UTC));
        new Posting(writers, outbox, round).run(() -> true);
    }

    private static Consumer<Outbox> writer(Kind kind, String to, String matter) {
        return outbox -> outbox.add(List.of(new Parcel(kind, to, matter)), NOON);
    }

    @Test
    void aLinkThatCannotBeMadeKeepsNoOtherAndNoLetterFromGoingOut() {
        post(
                List.of(
                        writer(Kind.ISSUE_LINK, "1007", "13"),
                        writer(Kind.ISSUE_LINK, "1008", "14"),
                        writer(Kind.WEEKLY_MAIL, "ines", "2026-W46")));

        assertThat(handed).containsExactly("1008", "ines");
        assertThat(outbox.in(Entry.State.WAITING, Long.MAX_VALUE))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.parcel().matter()).isEqualTo("13");
                            assertThat(it.due()).isAfter(NOON);
                            assertThat(it.reason().orElseThrow().cause()).isEqualTo(Cause.BROKEN);
                        });
    }

    @Test
    void aWriterThatFailsKeepsNoOtherFromWritingAndNothingFromGoingOut() {
        post(
                List.of(
                        box -> {
                            throw new IllegalStateException("settings that cannot be read");
                        },
                        writer(Kind.WEEKLY_MAIL, "ines", "2026-W46")));

        assertThat(handed).containsExactly("ines");
    }
}
