package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.csv.UnreadableFile;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.atlassian.csv.mapping.MappingJson;
import org.emptychair.atlassian.csv.mapping.WrongMapping;
import org.emptychair.atlassian.csv.upload.FileTooLarge;
import org.emptychair.atlassian.csv.upload.ImportState;
import org.emptychair.atlassian.csv.upload.Imports;
import org.emptychair.atlassian.csv.upload.Phase;
import org.emptychair.atlassian.csv.upload.SourceBusy;
import org.emptychair.setting.Settings;
import org.jspecify.annotations.Nullable;

/** Contacts from files: customer service sends them. */
@Path("contacts/import")
public class ImportResource {
    private static final int MEGABYTE = 1024 * 1024;

    @POST
    @Consumes("text/csv")
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response bring(
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("mapping") @Nullable String mapping,
            @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    if (!Desk.ask(People.class).isCustomerService()) {
                        throw Refusal.notFound();
                    }
                    boolean rehearsal =
                            Given.value(
                                            "dryRun",
                                            dryRun,
                                            ImportResource::yesNo,
                                            "is neither true nor false")
                                    .orElse(false);
                    InputStream sent = body == null ? InputStream.nullInputStream() : body;
                    return ImportJson.of(outcome(sent, mapping, rehearsal));
                });
    }

    private static Imports.Outcome outcome(
            InputStream sent, @Nullable String mapping, boolean rehearsal) {
        ZoneId zone = Desk.ask(Settings.class).current().zone();
        try {
            Mapping wish = MappingJson.read(mapping == null ? "{}" : mapping, zone);
            return finished(Desk.ask(Imports.class).once(sent, wish, rehearsal));
        } catch (WrongMapping wrong) {
            throw Refusal.value(place(wrong), wrong.value(), wrong.reason());
        } catch (UnreadableFile unreadable) {
            throw new Refusal(Problem.of(Problem.Kind.BAD_FILE, unreadable.reason()));
        } catch (FileTooLarge large) {
            throw new Refusal(
                    Problem.of(
                            Problem.Kind.FILE_TOO_LARGE, Long.toString(large.most() / MEGABYTE)));
        } catch (SourceBusy busy) {
            throw new Refusal(Problem.of(Problem.Kind.SOURCE_BUSY, busy.source()));
        } catch (IOException halfSent) {
            throw new Refusal(Problem.of(Problem.Kind.BAD_FILE, "the file ended too early"));
        }
    }

    private static String place(WrongMapping wrong) {
        return wrong.place().equals("mapping") ? "mapping" : "mapping." + wrong.place();
    }

    private static Imports.Outcome finished(Imports.Outcome outcome) {
        ImportState state = outcome.state();
        if (state.phase() != Phase.FINISHED) {
            throw new Refusal(Problem.of(Problem.Kind.FAILED, state.failure()));
        }
        return outcome;
    }

    private static boolean yesNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
