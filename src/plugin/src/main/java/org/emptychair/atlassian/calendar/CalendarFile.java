package org.emptychair.atlassian.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emptychair.calendar.Appointment;
import org.emptychair.calendar.CalendarReading;

/** Reads calendar files: what takes place on some days. */
public final class CalendarFile {
    private static final int MOST_APPOINTMENTS = 10_000;
    private static final long MOST_STEPS = 80_000;

    private final String calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId home;
    private final List<Appointment> appointments = new ArrayList<>();
    private final Set<String> uids = new HashSet<>();
    private long steps;

    /**
     * @param calendar what the reading is called
     * @param first the first day to look at
     * @param home where times without a zone lie
     */
    public CalendarFile(String calendar, LocalDate first, LocalDate last, ZoneId home) {
        this.calendar = calendar;
        this.first = first;
        this.last = last;
        this.home = home;
    }

    /**
     * @throws UnreadableCalendar saying what is wrong and on which line; then nothing is taken
     */
    public CalendarReading read(InputStream body) throws IOException {
        List<Block> calendars = BlockReader.read(CalendarText.read(body));
        if (calendars.isEmpty()) {
            throw new UnreadableCalendar(0, "is no calendar");
        }
        calendars.forEach(Conformance::check);
        try {
            calendars.forEach(this::add);
        } catch (DateTimeException | ArithmeticException beyond) {
            throw new UnreadableCalendar(0, "holds a time beyond all calendars");
        }
        return new CalendarReading(calendar, first, last, appointments, uids, List.of());
    }

    private void add(Block block) {
        Zones zones = new Zones(block, home);
        boolean cancels =
                block.text("METHOD")
                        .filter(it -> it.strip().equalsIgnoreCase("CANCEL"))
                        .isPresent();
        Map<String, Series> all = new LinkedHashMap<>();
        for (Block inside : block.inside()) {
            if (inside.name().equals("VEVENT") && inside.first("DTSTART").isPresent()) {
                Event event = new Event(inside, zones);
                uids.add(event.uid());
                all.computeIfAbsent(event.uid(), uid -> new Series()).add(event);
            }
        }
        if (!cancels) {
            all.values().forEach(series -> series.into(this));
        }
    }

    /** Everything of one uid: the event, and instances that take another form. */
    private static final class Series {
        private Optional<Event> whole = Optional.empty();
        private final Map<String, Event> forms = new TreeMap<>();

        void add(Event event) {
            Optional<Moment> instance = event.recurrenceId();
            if (instance.isEmpty()) {
                whole = Optional.of(newer(whole, event));
            } else {
                String name = instance.get().name();
                forms.put(name, newer(Optional.ofNullable(forms.get(name)), event));
            }
        }

        private static Event newer(Optional<Event> known, Event event) {
            return known.filter(it -> it.sequence() > event.sequence()).orElse(event);
        }

        void into(CalendarFile file) {
            whole.filter(event -> !event.isCancelled())
                    .ifPresent(event -> file.put(event, forms.values()));
            if (whole.filter(Event::isCancelled).isEmpty()) {
                forms.forEach(
                        (name, event) -> {
                            if (!event.isCancelled()) {
                                file.put(event.appointment(name, event.start()));
                            }
                        });
            }
        }
    }

    private void put(Event event, Iterable<Event> forms) {
        if (!Instances.repeats(event)) {
            put(event.appointment("", event.start()));
            return;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 5;
        steps += Instances.steps(event, days);
        if (steps > MOST_STEPS) {
            throw new UnreadableCalendar(event.block().line(), "repeats too much");
        }
        Map<String, Moment> instances =
                new Instances(event, first.minusDays(2), last.plusDays(2)).all();
        for (Event form : forms) {
            Moment instead = form.recurrenceId().orElseThrow();
            instances.remove(instead.name());
            if (instead.wholeDay()) {
                instances.values().removeIf(it -> Instances.isOn(it, instead));
            }
        }
        instances.forEach((name, begins) -> put(event.appointment(name, begins)));
    }

    private void put(Appointment appointment) {
        if (!isAsked(appointment.when())) {
            return;
        }
        if (appointments.size() == MOST_APPOINTMENTS) {
            throw new UnreadableCalendar(
                    0, "has more than %,d appointments".formatted(MOST_APPOINTMENTS));
        }
        appointments.add(appointment);
    }

    private boolean isAsked(Appointment.When when) {
        if (when instanceof Appointment.Days days) {
            return !days.first().isAfter(last) && !days.last().isBefore(first);
        }
        Appointment.Timed timed = (Appointment.Timed) when;
        return !LocalDate.ofInstant(timed.from(), home).isAfter(last)
                && !LocalDate.ofInstant(timed.to(), home).isBefore(first);
    }
}
