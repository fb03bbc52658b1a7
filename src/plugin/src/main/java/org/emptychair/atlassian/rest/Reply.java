package org.emptychair.atlassian.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.emptychair.atlassian.minutes.PageBusy;
import org.emptychair.atlassian.minutes.UnreadablePage;
import org.emptychair.atlassian.panel.SeatChange;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.atlassian.settings.WrongSettings;
import org.emptychair.contact.ScopeNameTaken;
import org.emptychair.decision.ChangedMeanwhile;
import org.emptychair.servicetime.EditedMeanwhile;
import org.emptychair.servicetime.TimeRefused;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.wocas.ThemeNameTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers of all resources: JSON when it went well, else one problem, mapped here alone. */
public final class Reply {
    /** RFC 9457. */
    public static final String PROBLEM = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(Reply.class);
    private static final String UTF_8 = ";charset=UTF-8";

    /** Problems whose last place is a clause of the domain: why something was refused. */
    private static final Set<Problem.Kind> CLAUSES =
            Set.of(Problem.Kind.BAD_VALUE, Problem.Kind.BAD_BODY, Problem.Kind.BAD_FILE);

    private Reply() {}

    /** The value as JSON, status 200. */
    public static Response with(Supplier<?> work) {
        return to(() -> ok(Response.Status.OK, work.get()));
    }

    /** The value as JSON, status 201. */
    static Response created(Supplier<?> work) {
        return to(() -> ok(Response.Status.CREATED, work.get()));
    }

    /** The value as JSON: status 200 when the work ended, or 202 with the address to ask again. */
    static Response withOrAccepted(BooleanSupplier ended, String progress, Supplier<?> value) {
        return to(
                () -> {
                    if (ended.getAsBoolean()) {
                        return ok(Response.Status.OK, value.get());
                    }
                    return Response.fromResponse(ok(Response.Status.ACCEPTED, value.get()))
                            .header("Content-Location", progress)
                            .build();
                });
    }

    /** An answer that is ready. */
    public static Response passed(Supplier<Response> work) {
        return to(work);
    }

    /** Nothing to say, status 204. */
    static Response done(Runnable work) {
        return to(
                () -> {
                    work.run();
                    return Response.noContent().build();
                });
    }

    private static Problem nobody(SeatChange.NobodyToSeat nobody) {
        return nobody.named()
                .map(it -> Problem.of(Problem.Kind.NO_CUSTOMER, it.text()))
                .orElseGet(() -> Problem.of(Problem.Kind.NOBODY_ELSE));
    }

    private static Response to(Supplier<Response> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return problem(refusal.problem());
        } catch (SeatChange.NobodyToSeat nobody) {
            return problem(nobody(nobody));
        } catch (ScopeNameTaken taken) {
            return problem(Problem.of(Problem.Kind.NAME_TAKEN, taken.name()));
        } catch (ThemeNameTaken taken) {
            return problem(Problem.of(Problem.Kind.THEME_NAME_TAKEN, taken.name()));
        } catch (TimeRefused refused) {
            return problem(TimeProblem.of(refused));
        } catch (EditedMeanwhile | ChangedMeanwhile edited) {
            return problem(Problem.of(Problem.Kind.EDITED_MEANWHILE));
        } catch (PageBusy busy) {
            return problem(Problem.of(Problem.Kind.PAGE_BUSY));
        } catch (UnreadablePage broken) {
            return problem(Problem.of(Problem.Kind.PAGE_UNREADABLE));
        } catch (WrongParameters wrong) {
            return problem(Problem.of(Problem.Kind.BAD_MACRO, String.join(" ", wrong.sentences())));
        } catch (WrongSettings wrong) {
            return problem(settings(wrong));
        } catch (RuntimeException failed) {
            // The outermost edge: nothing internal leaves it, and the log knows the number.
            String reference = Incident.logged(LOG, "Empty Chair could not answer", failed);
            return problem(Problem.of(Problem.Kind.FAILED, reference));
        }
    }

    private static Problem settings(WrongSettings wrong) {
        return new Problem(
                Problem.Kind.BAD_SETTINGS,
                List.of(String.join(" ", wrong.sentences().values())),
                Map.of("errors", wrong.sentences()));
    }

    private static Response ok(Response.Status status, Object value) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON + UTF_8)
                .header("Cache-Control", "no-store")
                .entity(Json.write(value))
                .build();
    }

    static Response problem(Problem problem) {
        Problem.Kind kind = problem.kind();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", kind.type());
        members.put("title", say(kind.title()));
        members.put("status", kind.status());
        members.put("detail", say(kind.detail(), places(problem)));
        members.putAll(problem.facts());
        Response.ResponseBuilder answer =
                Response.status(kind.status())
                        .type(PROBLEM + UTF_8)
                        .header("Cache-Control", "no-store")
                        .entity(Json.write(members));
        kind.retryAfter().ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }

    private static String[] places(Problem problem) {
        String[] places = problem.places().toArray(String[]::new);
        if (CLAUSES.contains(problem.kind())) {
            int last = places.length - 1;
            Desk.find(Texts.class)
                    .ifPresent(texts -> places[last] = RefusedWords.of(texts, places[last]));
        }
        return places;
    }

    private static String say(String key, String... places) {
        return Desk.find(Texts.class).map(texts -> texts.say(key, places)).orElse(key);
    }
}
