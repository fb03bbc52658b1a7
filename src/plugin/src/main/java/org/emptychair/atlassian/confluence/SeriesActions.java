package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.emptychair.atlassian.access.People;
import org.emptychair.chair.series.MeetingSeries;
import org.emptychair.chair.series.Stop;
import org.emptychair.chair.series.Timetable;
import org.emptychair.leader.PersonKey;

/**
 * What the forms on the page of series do. Pages are made as whoever set a series up, so nobody
 * else plans it or lets it go on; administrators may stop and remove it.
 */
final class SeriesActions {
    private final ConfluenceRoot root;
    private final Timetable timetable;
    private final Optional<PersonKey> caller;

    SeriesActions(ConfluenceRoot root) {
        this.root = root;
        this.timetable = root.running().orElseThrow().recurring().timetable();
        this.caller = root.people().caller().map(People.Caller::key).map(PersonKey::new);
    }

    /** What was wrong, or empty for nothing. */
    String act(HttpServletRequest request, SeriesPlace place) {
        boolean done;
        try {
            done =
                    switch (TypedPlan.given(request, "action")) {
                        case "add" -> add(request, place);
                        case "save" -> save(request);
                        case "stop" -> ended(request, it -> timetable.stop(it.id(), byHand()));
                        case "remove" -> ended(request, it -> timetable.remove(it.id()));
                        case "on" -> own(request).filter(it -> timetable.goOn(it.id())).isPresent();
                        default -> false;
                    };
        } catch (PlanRefused wrong) {
            return wrong.says(root.texts());
        }
        if (done) {
            root.running().orElseThrow().recurring().soon().ask();
        }
        return done ? "" : root.texts().say("emptychair.series.gone");
    }

    private boolean add(HttpServletRequest request, SeriesPlace place) {
        if (!place.makes() || caller.isEmpty()) {
            return false;
        }
        if (timetable.all().size() >= Timetable.MOST) {
            throw new PlanRefused("emptychair.series.wrong.full", Integer.toString(Timetable.MOST));
        }
        timetable.add(
                new TypedPlan(root, request).read(caller.get(), place.space(), Optional.empty()));
        return true;
    }

    private boolean save(HttpServletRequest request) {
        return own(request)
                .filter(
                        it ->
                                timetable.replace(
                                        it.id(),
                                        new TypedPlan(root, request)
                                                .read(
                                                        it.plan().by(),
                                                        it.plan().space(),
                                                        Optional.of(it.plan()))))
                .isPresent();
    }

    private boolean ended(HttpServletRequest request, Predicate<MeetingSeries> end) {
        return series(request).filter(this::mayEnd).filter(end).isPresent();
    }

    private Stop byHand() {
        return new Stop(Stop.Reason.BY_HAND, root.clock().instant());
    }

    private Optional<MeetingSeries> own(HttpServletRequest request) {
        return series(request).filter(this::isOwn);
    }

    private Optional<MeetingSeries> series(HttpServletRequest request) {
        return FormServlet.number(request, "id").flatMap(timetable::find);
    }

    boolean isOwn(MeetingSeries series) {
        return caller.filter(series.plan().by()::equals).isPresent();
    }

    boolean mayEnd(MeetingSeries series) {
        return isOwn(series) || root.people().isAdmin();
    }
}
