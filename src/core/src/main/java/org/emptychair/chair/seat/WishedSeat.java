package org.emptychair.chair.seat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.Ending;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.IssueReading;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.Themes;

/**
 * Whom a page's wish seats. Where the wish finds nobody, the one who has borne our silence longest.
 */
public final class WishedSeat {
    private static final int DELIGHT_EVERY = 5;
    private static final Duration DELIGHTED = Duration.ofDays(35);
    private static final IsoWeek FIRST = new IsoWeek(2020, 1);

    /** So many of those who wait are looked at, the most urgent ones. */
    private static final int LOOKED_AT = 200;

    private final Complaints complaints;
    private final Contacts contacts;
    private final Themes themes;
    private final SeatPolicy policy;

    public WishedSeat(Complaints complaints, Contacts contacts, Themes themes, SeatPolicy policy) {
        this.complaints = complaints;
        this.contacts = contacts;
        this.themes = themes;
        this.policy = policy;
    }

    /**
     * @param today where the team is
     * @return absent when nobody waits
     */
    Optional<IssueId> choose(Meeting meeting, Wish wish, LocalDate today, Instant now) {
        Optional<IssueId> wished =
                switch (wish.policy()) {
                    case LONGEST -> Optional.empty();
                    case AGENDA -> first(ranked(meeting, wish, today, now), onAgenda(wish));
                    case DEPARTMENTS -> ofTheDepartment(meeting, wish, today, now);
                    case DELIGHTED -> delighted(meeting, wish, today, now);
                    case NAMED -> named(wish);
                };
        return wished.or(() -> policy.choose(meeting, wish.scopes(), today, now));
    }

    private Optional<IssueId> named(Wish wish) {
        return wish.issue()
                .flatMap(complaints::named)
                .filter(it -> !it.hasLeft())
                .map(Complaint::id)
                .filter(policy::isHeard);
    }

    private List<IssueId> ranked(Meeting meeting, Wish wish, LocalDate today, Instant now) {
        return policy.ranked(meeting, wish.scopes(), today, now).stream().limit(LOOKED_AT).toList();
    }

    private Optional<IssueId> first(List<IssueId> ranked, Predicate<ThemeName> wanted) {
        return ranked.stream()
                .filter(it -> speaksOf(it).stream().anyMatch(wanted))
                .filter(policy::isHeard)
                .findFirst();
    }

    private Set<ThemeName> speaksOf(IssueId issue) {
        return contacts.find(IssueReading.contact(issue))
                .map(it -> Set.copyOf(it.filing().themes()))
                .orElse(Set.of());
    }

    /** A label is the name of a theme in small letters, with hyphens for all else. */
    private static Predicate<ThemeName> onAgenda(Wish wish) {
        Set<String> labels =
                wish.labels().stream().map(WishedSeat::label).collect(Collectors.toSet());
        return theme -> labels.contains(label(theme.text()));
    }

    private static String label(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * Each week another department comes first; one for whom nobody waits lets the next have it.
     */
    private Optional<IssueId> ofTheDepartment(
            Meeting meeting, Wish wish, LocalDate today, Instant now) {
        Map<ThemeName, Department> owners = owners();
        List<Department> departments =
                owners.values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Department::name))
                        .toList();
        List<IssueId> ranked = ranked(meeting, wish, today, now);
        for (int turn = 0; turn < departments.size(); turn++) {
            int at = Math.floorMod(week(meeting, today) + turn, departments.size());
            Department department = departments.get(at);
            Optional<IssueId> found = first(ranked, theme -> department.equals(owners.get(theme)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Map<ThemeName, Department> owners() {
        Map<ThemeName, Department> owners = new TreeMap<>();
        for (Theme theme : themes.all()) {
            theme.owner().ifPresent(it -> owners.put(theme.name(), it));
        }
        return owners;
    }

    private Optional<IssueId> delighted(Meeting meeting, Wish wish, LocalDate today, Instant now) {
        if (week(meeting, today) % DELIGHT_EVERY != 0) {
            return Optional.empty();
        }
        Set<IssueId> lately = policy.lately(meeting, today);
        return complaints
                .newest(Complaints.State.ENDED, wish.scopes(), Optional.empty(), Complaints.BATCH)
                .stream()
                .filter(it -> !it.hasLeft() && !lately.contains(it.id()))
                .filter(
                        it ->
                                it.ended()
                                        .map(Ending::at)
                                        .filter(now.minus(DELIGHTED)::isBefore)
                                        .isPresent())
                .filter(this::wasHelped)
                .filter(it -> policy.isHeard(it.id()))
                .max(Comparator.comparing(it -> it.ended().map(Ending::at).orElse(now)))
                .map(Complaint::id);
    }

    private boolean wasHelped(Complaint complaint) {
        return contacts.find(IssueReading.contact(complaint.id()))
                .map(Contact::answers)
                .flatMap(Answers::helped)
                .orElse(false);
    }

    private static int week(Meeting meeting, LocalDate today) {
        return FIRST.until(meeting.week(today));
    }
}
