package org.emptychair.link;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.State;
import org.emptychair.issue.IssueGone;
import org.emptychair.issue.TrackerFailure;
import org.emptychair.issue.TrackerRefused;
import org.emptychair.issue.TrackerRejected;
import org.emptychair.issue.TrackerUnavailable;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.emptychair.outbox.Reason.Cause;

/**
 * Makes the links on an issue say what is so now.
 *
 * <p>Reads an issue's links once for all parcels that reach it one after the other, and writes only
 * what differs, so a parcel that comes again changes nothing. Of one round at a time.
 */
public final class LinkCourier implements Courier {
    private final Decisions decisions;
    private final AddedLinks added;
    private final Authors authors;
    private final Words words;
    private final Supplier<Optional<IssueLinks>> tracker;
    private List<Parcel> next = List.of();
    private Optional<Standing> standing = Optional.empty();

    /** What a link says of a decision. */
    public interface Words {
        String globalId(DecisionId decision);

        /** For whoever sees the issue; absent when the decision stands on no page that there is. */
        Optional<IssueLink> of(Decision decision);

        /** For somebody who may view the page, in their language. */
        Optional<IssueLink> shown(Decision decision);
    }

    /** What was read of an issue, with what we wrote since. */
    private record Standing(String issue, Map<String, IssueLink> links) {}

    /**
     * @param tracker absent while no tracker is linked, or our account cannot enter it
     */
    public LinkCourier(
            Decisions decisions,
            AddedLinks added,
            Authors authors,
            Words words,
            Supplier<Optional<IssueLinks>> tracker) {
        this.decisions = decisions;
        this.added = added;
        this.authors = authors;
        this.words = words;
        this.tracker = tracker;
    }

    @Override
    public Parcel.Kind kind() {
        return Parcel.Kind.ISSUE_LINK;
    }

    @Override
    public void prepare(List<Parcel> parcels) {
        next = List.copyOf(parcels);
        standing = Optional.empty();
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        Optional<IssueLinks> open = tracker.get();
        if (open.isEmpty()) {
            return Delivery.later(Cause.NO_WAY, "");
        }
        try {
            return bring(parcel, open.get());
        } catch (TrackerFailure failed) {
            standing = Optional.empty();
            return after(failed);
        }
    }

    private static Delivery after(TrackerFailure failed) {
        String said = Optional.ofNullable(failed.getMessage()).orElse("");
        if (failed instanceof IssueGone) {
            return Delivery.never(Cause.NOBODY, said);
        }
        if (failed instanceof TrackerRejected) {
            return Delivery.never(Cause.REFUSED, said);
        }
        if (failed instanceof TrackerRefused) {
            return Delivery.later(Cause.REFUSED, said);
        }
        Duration wait =
                failed instanceof TrackerUnavailable away
                        ? away.howLong().orElse(Duration.ZERO)
                        : Duration.ZERO;
        return new Delivery.Later(new Reason(Cause.AWAY, said), wait);
    }

    private Delivery bring(Parcel parcel, IssueLinks links) {
        DecisionId id = new DecisionId(Long.parseLong(parcel.matter()));
        String globalId = words.globalId(id);
        Optional<IssueLink> wanted =
                decisions.find(id).filter(it -> serves(it, parcel.to())).flatMap(words::of);
        if (wanted.isEmpty()) {
            return remove(parcel.to(), globalId, links);
        }
        Map<String, IssueLink> there = standing(parcel.to(), links);
        if (wanted.get().equals(there.get(globalId))) {
            return new Delivery.Done();
        }
        // What is to be told no longer must go, whoever sees the issue by now.
        Optional<Delivery> barred =
                there.containsKey(globalId) && wanted.get().tellsNothing()
                        ? Optional.empty()
                        : sight(parcel);
        return barred.orElseGet(() -> put(parcel.to(), wanted.get(), links));
    }

    private boolean serves(Decision decision, String issue) {
        Stream<ServedIssue> linked =
                added.of(List.of(decision.id())).stream().map(AddedLink::issue);
        return decision.state() != State.WITHDRAWN
                && Stream.concat(decision.terms().issues().stream(), linked)
                        .anyMatch(it -> LinkParcels.names(issue, it));
    }

    private Delivery remove(String issue, String globalId, IssueLinks links) {
        try {
            Map<String, IssueLink> there = standing(issue, links);
            if (!there.containsKey(globalId)) {
                return new Delivery.Needless();
            }
            links.remove(issue, globalId);
            there.remove(globalId);
            return new Delivery.Done();
        } catch (IssueGone said) {
            return gone(issue, globalId, links);
        }
    }

    /** Whether it is gone indeed: who answers so may stand in the tracker's place. */
    private Delivery gone(String issue, String globalId, IssueLinks links) {
        standing = Optional.empty();
        try {
            return standing(issue, links).containsKey(globalId)
                    ? Delivery.later(Cause.AWAY, "link %s is still there".formatted(globalId))
                    : new Delivery.Needless();
        } catch (IssueGone withItsLinks) {
            return new Delivery.Needless();
        }
    }

    private Delivery put(String issue, IssueLink link, IssueLinks links) {
        links.put(issue, link);
        standing(issue, links).put(link.globalId(), link);
        return new Delivery.Done();
    }

    private Map<String, IssueLink> standing(String issue, IssueLinks links) {
        Standing known =
                standing.filter(it -> it.issue().equals(issue))
                        .orElseGet(() -> new Standing(issue, new HashMap<>(links.of(issue))));
        standing = Optional.of(known);
        return known.links();
    }

    /** Why it may not be written on the author's behalf; absent when it may. */
    private Optional<Delivery> sight(Parcel parcel) {
        String author = parcel.author().orElse("");
        List<String> others =
                next.stream()
                        .filter(it -> it.author().equals(parcel.author()))
                        .map(Parcel::to)
                        .distinct()
                        .toList();
        return switch (authors.of(author, parcel.to(), others)) {
            case SEES -> Optional.empty();
            case DOES_NOT -> Optional.of(Delivery.held(Cause.NOT_ALLOWED, ""));
            case NOT_AUTHORISED -> Optional.of(Delivery.held(Cause.NOT_AUTHORISED, ""));
            case UNKNOWN -> Optional.of(Delivery.later(Cause.AWAY, ""));
        };
    }
}
