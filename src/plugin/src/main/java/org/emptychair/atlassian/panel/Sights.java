package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.Chair;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Memory;
import org.emptychair.chair.Sight;
import org.emptychair.issue.IssueId;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Onlooker;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;

/** What readers may see of a chair: who reads, and who reads what they take away. */
final class Sights {
    private final LiveChair.Stores stores;
    private final Settings settings;
    private final Clock clock;
    private final Panels.Readers readers;
    private final Memory<OfOnlooker, Onlooker> onlookers = new Memory<>();

    private record OfOnlooker(LiveChair.Basis basis, Optional<PersonKey> caller) {}

    Sights(LiveChair.Stores stores, Settings settings, Clock clock, Panels.Readers readers) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
        this.readers = readers;
    }

    /** Of the one who reads. */
    Sight of(Chair chair, Function<Set<IssueId>, Rights.Known> rights, Look look) {
        return of(chair, rights, settings.current().mode(), look);
    }

    /** Of everybody in a room: what may be told to all of them, whatever one of them may see. */
    Sight ofRoom(Chair chair, Look look) {
        return of(
                chair,
                none -> new Rights.Known(Sight.Check.DONE, Set.of(), Set.of()),
                Mode.SHARED,
                look);
    }

    private Sight of(
            Chair chair, Function<Set<IssueId>, Rights.Known> rights, Mode mode, Look look) {
        Rights.Known known =
                mode == Mode.SHARED
                        ? new Rights.Known(Sight.Check.DONE, Set.of(), Set.of())
                        : rights.apply(chair.issues());
        return new Sight(
                mode,
                known.check(),
                known.visible(),
                known.hidden(),
                chair.pages().stream().filter(look::mayView).collect(Collectors.toSet()),
                onlooker(look));
    }

    /** The same, but of leaders nothing but the team's line. */
    Sight ofPaper(Chair chair, Function<Set<IssueId>, Rights.Known> rights, Look look) {
        Sight sight = of(chair, rights, look);
        return new Sight(
                sight.mode(),
                sight.check(),
                sight.visible(),
                sight.hidden(),
                sight.pages(),
                Optional.empty());
    }

    /** Of a reader whom nobody knows, and who was sent one page. */
    Sight ofAnybody(Chair chair, Optional<Sheet> page) {
        return new Sight(
                settings.current().mode(),
                Sight.Check.DONE,
                Set.of(),
                chair.issues(),
                page.map(it -> Set.of(it.id())).orElseGet(Set::of),
                Optional.empty());
    }

    boolean readByLeader(Look look) {
        return onlooker(look).map(Onlooker::leads).orElse(false);
    }

    private Optional<Onlooker> onlooker(Look look) {
        Optional<PersonKey> caller = caller();
        return stores.team()
                .map(
                        team ->
                                onlookers.of(
                                        new OfOnlooker(look.basis(), caller),
                                        () -> team.onlooker(caller, clock.instant())));
    }

    private Optional<PersonKey> caller() {
        return readers.people().caller().map(caller -> new PersonKey(caller.key()));
    }
}
