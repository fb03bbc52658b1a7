package org.emptychair.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Agenda;
import org.emptychair.quote.Quote;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.setting.TeamSettings;

/**
 * Readings that all chairs share for as long as the data is the same, and a minute at most.
 *
 * <p>They are kept as everybody shares them, before anyone's rights.
 */
record Recent(
        Memory<OfQuotes, List<Quote>> quotes,
        Memory<OfComplaints, Waiters> complaints,
        Memory<OfDecisions, Agenda> agendas,
        Memory<OfDecisions, Set<ThemeName>> served,
        Memory<OfDays, Integer> soFar,
        Memory<OfChair, Chair> chairs,
        Memory<OfTeam, TeamTime> teams) {
    Recent() {
        this(
                new Memory<>(),
                new Memory<>(),
                new Memory<>(),
                new Memory<>(),
                new Memory<>(),
                new Memory<>(),
                new Memory<>());
    }

    /** What a whole chair depends on. */
    record OfChair(LiveChair.Basis basis, Request request) {}

    /** What is told of the leaders' time, and on which day. */
    record OfTeam(
            LiveChair.Versions team,
            TeamSettings settings,
            Optional<Commitment> commitment,
            LocalDate today) {
        static OfTeam of(LiveChair.Basis basis, Instant now) {
            return new OfTeam(
                    basis.versions().team(),
                    basis.settings(),
                    basis.commitment(),
                    LocalDate.ofInstant(now, basis.settings().zone()));
        }
    }

    /** What the decisions of a space depend on, and which of them come back on a day. */
    record OfDecisions(long version, String space, LocalDate today, ZoneId zone) {}

    /** What the contacts of the running week depend on. */
    record OfDays(long contacts, List<Slice> slices, LocalDate today, ZoneId zone) {}

    /**
     * What a choice of quotes depends on.
     *
     * @param contacts the version of what was said
     * @param quotes the version of what was said about quoting
     */
    record OfQuotes(
            long contacts,
            long quotes,
            List<Slice> slices,
            Optional<String> space,
            Instant minute) {}

    /** What the state of complaints depends on. */
    record OfComplaints(
            long version,
            Set<ScopeId> scopes,
            Optional<LocalDate> last,
            ZoneId zone,
            Instant minute) {}

    /** What complaints tell; absent as long as none was ever brought in. */
    record Waiters(Optional<StillWaiting> waiting, Optional<OpenComplaints> open) {}
}
