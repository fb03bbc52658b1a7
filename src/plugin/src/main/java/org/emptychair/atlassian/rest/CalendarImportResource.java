package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.emptychair.atlassian.calendar.CalendarIntake;
import org.emptychair.atlassian.calendar.UnreadableCalendar;
import org.emptychair.leader.Leader;
import org.jspecify.annotations.Nullable;

/** A leader's calendar file, which proposes entries by their own rules. */
@Path("service-times/import")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class CalendarImportResource {
    /** The last thirteen weeks of it; sent again it changes nothing. */
    @POST
    @Consumes("text/calendar")
    @LicensedOnly
    public Response read(@QueryParam("leader") @Nullable String user, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Leader leader = Timekeeping.welcoming(Optional.ofNullable(user)).leader();
                    try {
                        return Desk.ask(CalendarIntake.class)
                                .file(leader, body == null ? InputStream.nullInputStream() : body);
                    } catch (UnreadableCalendar refused) {
                        String place = refused.line() == 0 ? "" : "line " + refused.line();
                        throw Refusal.value("calendar", place, refused.reason());
                    }
                });
    }
}
