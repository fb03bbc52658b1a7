package org.emptychair.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every audit log does. */
public abstract class AuditContract {
    private static final Instant MORNING = Instant.parse("2026-11-19T08:41:00Z");

    /** A log without any line. */
    protected abstract Audit empty();

    private static AuditLine line(int page) {
        return AuditLine.of(
                MORNING.plusSeconds(page),
                Optional.of("u-ines"),
                AuditLine.Deed.CLOSED,
                "page " + page,
                Map.of("meetings", 1));
    }

    @Test
    void linesComeNewestFirstAndInPages() {
        Audit audit = empty();
        List.of(1, 2, 3).forEach(page -> audit.write(line(page)));

        List<Audit.Kept> newest = audit.newest(Long.MAX_VALUE, 2);
        List<Audit.Kept> older = audit.newest(newest.get(1).id(), 2);

        assertThat(newest).extracting(Audit.Kept::line).containsExactly(line(3), line(2));
        assertThat(older).extracting(Audit.Kept::line).containsExactly(line(1));
    }

    @Test
    void whatAJobDidIsNobodys() {
        Audit audit = empty();
        AuditLine expired =
                AuditLine.of(
                        MORNING,
                        Optional.empty(),
                        AuditLine.Deed.EXPIRED,
                        "words as sent",
                        Map.of("contacts", 12, "quotes", 3));

        audit.write(expired);

        assertThat(audit.newest(Long.MAX_VALUE, 10))
                .extracting(Audit.Kept::line)
                .containsExactly(expired);
    }

    @Test
    void refusesALimitThatIsNone() {
        Audit audit = empty();

        assertThatThrownBy(() -> audit.newest(Long.MAX_VALUE, 0)).hasMessageContaining("0");
    }
}
