package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.sync.AutomaticAccount;
import org.emptychair.sync.AutomaticAccount.State;
import org.emptychair.sync.AutomaticAccounts;
import org.jspecify.annotations.Nullable;

/** Accounts of ours that seem to write by themselves, for administrators. */
@Path("automatic-accounts")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class AutomaticAccountsResource {
    /** What GET says of an account may come back in a PUT, and changes nothing. */
    private static final Set<String> KNOWN = Set.of("reference", "name", "example", "state");

    /** One account as REST writes it. */
    record AccountJson(String reference, String name, String example, String state) {
        static AccountJson of(AutomaticAccount account) {
            return new AccountJson(
                    account.reference(),
                    account.name(),
                    account.example().text(),
                    account.state().name().toLowerCase(Locale.ROOT));
        }
    }

    @GET
    @AdminOnly
    public Response all() {
        return Reply.with(
                () ->
                        new PageJson<>(
                                accounts().all().stream().map(AccountJson::of).toList(), null));
    }

    /** Accepts an account that was proposed, or declines it; both may be changed again. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response judge(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    AutomaticAccounts accounts = accounts();
                    Fields fields = Body.fields(body, KNOWN);
                    fields.require("reference");
                    fields.require("state");
                    String reference = fields.text("reference").orElse("");
                    State state =
                            fields.text("state", AutomaticAccountsResource::state)
                                    .orElse(State.PROPOSED);
                    Body.refuseWrong(fields);
                    return accounts.judge(reference, state)
                            .map(AccountJson::of)
                            .orElseThrow(Refusal::notFound);
                });
    }

    private static State state(String text) {
        return switch (text) {
            case "accepted" -> State.ACCEPTED;
            case "declined" -> State.DECLINED;
            case "proposed" -> State.PROPOSED;
            default ->
                    throw new IllegalArgumentException("is none of accepted, declined, proposed");
        };
    }

    private static AutomaticAccounts accounts() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(AutomaticAccounts.class);
    }
}
