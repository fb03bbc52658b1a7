package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.mail.PostNow;
import org.emptychair.atlassian.sync.SyncNow;
import org.emptychair.setting.Settings;
import org.emptychair.sync.Sync;
import org.emptychair.sync.SyncReport;
import org.jspecify.annotations.Nullable;

/** The sync, for administrators: how far it is, and now. */
@Path("sync")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class SyncResource {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @GET
    @AdminOnly
    public Response progress() {
        return Reply.with(() -> json(sync()));
    }

    /**
     * Runs a sync, which after 20 seconds runs on without the caller, and sends what waits in the
     * outbox.
     *
     * @param compare "true" to compare all names as well, as is done every night
     */
    @POST
    @AdminOnly
    public Response run(@QueryParam("compare") @Nullable String compare) {
        return Reply.withOrAccepted(
                () -> {
                    boolean ended = sync().run(compare(compare), PATIENCE);
                    Desk.find(PostNow.class).ifPresent(PostNow::run);
                    return ended;
                },
                SyncJson.PROGRESS,
                () -> json(sync()));
    }

    private static Sync.Compare compare(@Nullable String compare) {
        return "true".equals(compare) ? Sync.Compare.NOW : Sync.Compare.NIGHTLY;
    }

    private static SyncNow sync() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(SyncNow.class);
    }

    private static SyncJson json(SyncNow sync) {
        SyncReport report = sync.report();
        Duration interval = Duration.ofMinutes(Desk.ask(Settings.class).current().syncMinutes());
        return new SyncJson(
                sync.isRunning(),
                report.isLive(Desk.ask(Clock.class).instant(), interval),
                sync.sync().next(),
                SyncJson.PROGRESS,
                report.lines().stream().map(SyncJson.ScopeLine::of).toList());
    }
}
