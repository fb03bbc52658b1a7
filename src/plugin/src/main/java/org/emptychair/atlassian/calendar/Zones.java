package org.emptychair.atlassian.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The zones of one calendar: those that everybody knows by their names, else as the calendar itself
 * describes them. Nothing is ever looked up elsewhere.
 */
final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final int MOST = 100;

    private final Map<String, Block> described = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final ZoneId home;

    /** Where a local time lies. */
    interface Place {
        Instant instant(LocalDateTime local);
    }

    /**
     * @param home where times without a zone lie
     */
    Zones(Block calendar, ZoneId home) {
        this.home = home;
        for (Block block : calendar.inside()) {
            if (block.name().equals("VTIMEZONE")) {
                described.put(block.needed("TZID").value().strip(), block);
            }
        }
        if (described.size() > MOST) {
            throw new UnreadableCalendar(0, "describes more than %d zones".formatted(MOST));
        }
    }

    Place floating() {
        return in(home);
    }

    private static Place in(ZoneId zone) {
        return local -> local.atZone(zone).toInstant();
    }

    /**
     * @throws UnreadableCalendar when nobody knows it
     */
    Place of(String id, Content user) {
        Place known = places.get(id);
        if (known == null) {
            known = found(id.strip(), user);
            places.put(id, known);
        }
        return known;
    }

    private Place found(String id, Content user) {
        if (KNOWN.contains(id)) {
            return in(ZoneId.of(id));
        }
        Block block = described.get(id);
        if (block == null) {
            throw user.wrong(
                    "names the zone %s, which is not described"
                            .formatted(UnreadableCalendar.shown(id)));
        }
        Optional<String> name = block.text("X-LIC-LOCATION").filter(KNOWN::contains);
        return name.or(() -> ending(id))
                .map(ZoneId::of)
                .map(Zones::in)
                .orElseGet(() -> new DescribedZone(block));
    }

    /** Some programs put their own name before the zone's. */
    private static Optional<String> ending(String id) {
        for (int slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', slash + 1)) {
            String rest = id.substring(slash + 1);
            if (rest.contains("/") && KNOWN.contains(rest)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }
}
