package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.Promise;
import org.emptychair.chair.Question;
import org.emptychair.chair.Seat;
import org.emptychair.contact.ThemeName;

/**
 * Who sits in the chair, as far as the reader may know.
 *
 * @param state {@code customer}, {@code unnamed}, {@code hidden}, {@code guest}, {@code nobody} or
 *     {@code not-yet}
 * @param since the year in which they first wrote to us
 * @param waitingDays whole days; in the shared mode to the week
 * @param called as a guest wishes to be called
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SeatJson(
        String state,
        Optional<String> issueKey,
        Optional<String> words,
        Optional<Integer> since,
        Optional<Long> openDays,
        Optional<Long> waitingDays,
        Optional<Instant> answered,
        Optional<String> owner,
        Optional<QuestionJson> question,
        Optional<PromiseJson> promise,
        Optional<String> owed,
        Optional<String> called) {

    /** What they would ask: the words of customer service, else what the product's own is about. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record QuestionJson(String about, Optional<String> theme, Optional<String> text) {
        static QuestionJson of(Question question) {
            return new QuestionJson(
                    Written.of(question.ask()),
                    question.theme().map(ThemeName::text),
                    question.own());
        }
    }

    /** A word that we gave. */
    record PromiseJson(Instant until, boolean broken) {
        static PromiseJson of(Promise promise) {
            return new PromiseJson(
                    promise.until().truncatedTo(ChronoUnit.SECONDS), promise.broken());
        }
    }

    static SeatJson of(Seat seat) {
        if (seat instanceof Seat.Customer customer) {
            return of(customer);
        }
        if (seat instanceof Seat.Unnamed unnamed) {
            return of(unnamed);
        }
        if (seat instanceof Seat.Hidden hidden) {
            return of(hidden);
        }
        String state = seat instanceof Seat.Nobody ? "nobody" : "not-yet";
        return seat instanceof Seat.Guest guest
                ? nobody("guest", Optional.of(guest.called()))
                : nobody(state, Optional.empty());
    }

    private static SeatJson nobody(String state, Optional<String> called) {
        return new SeatJson(
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                called);
    }

    private static SeatJson of(Seat.Customer customer) {
        return new SeatJson(
                "customer",
                Optional.of(customer.issue().key().text()),
                customer.words(),
                boxed(customer.since()),
                Optional.of(customer.open().toDays()),
                Optional.of(customer.waiting().toDays()),
                customer.answered().map(it -> it.truncatedTo(ChronoUnit.SECONDS)),
                customer.owner(),
                Optional.of(QuestionJson.of(customer.question())),
                customer.promise().map(PromiseJson::of),
                Optional.of(Written.of(customer.owed())),
                Optional.empty());
    }

    private static SeatJson of(Seat.Unnamed unnamed) {
        return new SeatJson(
                "unnamed",
                Optional.empty(),
                unnamed.words(),
                boxed(unnamed.since()),
                Optional.empty(),
                Optional.of(unnamed.about().toDays()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(QuestionJson.of(unnamed.question())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static SeatJson of(Seat.Hidden hidden) {
        return new SeatJson(
                "hidden",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hidden.waiting().toDays()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(QuestionJson.of(hidden.question())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Integer> boxed(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }
}
