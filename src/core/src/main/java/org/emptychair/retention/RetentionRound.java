package org.emptychair.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Omission;
import org.emptychair.chair.snapshot.Mention;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.quote.QuoteId;
import org.emptychair.servicetime.TeamTime;

/** Takes out what was kept for as long as it may be, kind by kind. */
public final class RetentionRound {
    private final Remains remains;
    private final Snapshots snapshots;
    private final Audit audit;
    private final Retentions retentions;
    private final Clock clock;

    public RetentionRound(
            Remains remains, Snapshots snapshots, Audit audit, Retentions retentions, Clock clock) {
        this.remains = remains;
        this.snapshots = snapshots;
        this.audit = audit;
        this.retentions = retentions;
        this.clock = clock;
    }

    /**
     * @param goOn whether there is no reason to stop; asked between pieces
     */
    public void run(BooleanSupplier goOn) {
        Retention kept = retentions.current();
        expire("words", "contacts", kept.words(), goOn, () -> words(kept.words()));
        expire("meetings", "meetings", kept.meetings(), goOn, () -> meetings(kept.meetings()));
        expire("leaders' weeks", "meetings", TeamTime.MONTHS_KEPT, goOn, this::namedWeeks);
        expire(
                "seats",
                "seats",
                kept.seats(),
                goOn,
                () ->
                        remains.forgetSeats(
                                LocalDate.ofInstant(before(kept.seats()), ZoneOffset.UTC)));
        expire(
                "audit log",
                "lines",
                kept.audit(),
                goOn,
                () -> remains.forgetAudit(before(kept.audit())));
    }

    private void expire(
            String subject, String counted, int months, BooleanSupplier goOn, IntSupplier piece) {
        int all = 0;
        int some = months == 0 ? 0 : piece.getAsInt();
        while (some > 0) {
            all += some;
            some = goOn.getAsBoolean() ? piece.getAsInt() : 0;
        }
        if (all > 0) {
            audit.write(
                    AuditLine.of(
                            clock.instant(),
                            Optional.empty(),
                            AuditLine.Deed.EXPIRED,
                            subject,
                            Map.of(counted, all)));
        }
    }

    private int words(int months) {
        Set<QuoteId> gone = remains.forgetWords(before(months));
        snapshots.rewrite(
                gone.stream().map(Mention::of).collect(Collectors.toSet()),
                chair -> without(chair, gone));
        return gone.size();
    }

    private static Chair without(Chair chair, Set<QuoteId> gone) {
        Chair rest = chair;
        for (QuoteId quote : gone) {
            rest = Omission.ofQuote(rest, quote);
        }
        return rest;
    }

    private int meetings(int months) {
        return snapshots.rewriteBefore(before(months), Omission::ofEverybody);
    }

    private int namedWeeks() {
        return snapshots.rewriteBefore(before(TeamTime.MONTHS_KEPT), Omission::ofNamedWeeks);
    }

    private Instant before(int months) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
