package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.CallVisit;
import org.emptychair.servicetime.CallVisits;
import org.emptychair.wocas.ThemeId;

/** Call-centre days in a table of ActiveObjects. */
public final class AoCallVisits implements CallVisits {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoCallVisits(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.CALL_VISITS);
    }

    @Override
    public List<CallVisit> of(PersonKey leader, LocalDate first, LocalDate last) {
        Query query =
                Query.select()
                        .where(
                                "PERSON_KEY = ? AND EPOCH_DAY >= ? AND EPOCH_DAY <= ?",
                                PersonHash.of(leader),
                                first.toEpochDay(),
                                last.toEpochDay())
                        .order("EPOCH_DAY ASC");
        return Arrays.stream(ao.find(CallVisitRow.class, query)).map(AoCallVisits::read).toList();
    }

    @Override
    public Optional<CallVisit> on(PersonKey leader, LocalDate day) {
        return row(leader, day).map(AoCallVisits::read);
    }

    @Override
    public void keep(PersonKey leader, CallVisit visit) {
        turns.take(
                () -> {
                    CallVisitRow row =
                            row(leader, visit.day()).orElseGet(() -> created(leader, visit.day()));
                    row.setLearnt(visit.learnt().orElse(null));
                    row.setThemeId(visit.theme().map(ThemeId::value).orElse(null));
                    row.save();
                    return row.getID();
                });
    }

    @Override
    public boolean remove(PersonKey leader, LocalDate day) {
        return turns.take(
                () -> {
                    Optional<CallVisitRow> found = row(leader, day);
                    found.ifPresent(ao::delete);
                    return found.isPresent();
                });
    }

    private CallVisitRow created(PersonKey leader, LocalDate day) {
        return ao.create(
                CallVisitRow.class,
                Map.of(
                        "ROW_KEY",
                        key(leader, day),
                        "PERSON_KEY",
                        PersonHash.of(leader),
                        "EPOCH_DAY",
                        day.toEpochDay()));
    }

    private Optional<CallVisitRow> row(PersonKey leader, LocalDate day) {
        return Arrays.stream(ao.find(CallVisitRow.class, "ROW_KEY = ?", key(leader, day)))
                .findFirst();
    }

    private static String key(PersonKey leader, LocalDate day) {
        return Sha256.hex(PersonHash.of(leader) + "\n" + day);
    }

    private static CallVisit read(CallVisitRow row) {
        return new CallVisit(
                LocalDate.ofEpochDay(row.getEpochDay()),
                Optional.ofNullable(row.getLearnt()),
                Optional.ofNullable(row.getThemeId()).map(ThemeId::new));
    }
}
