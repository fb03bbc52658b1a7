package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import org.emptychair.atlassian.ao.AoSeenCalls;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.sal.SalWebhooks;
import org.emptychair.atlassian.webhook.WebhookDoor;
import org.emptychair.atlassian.webhook.Webhooks;
import org.emptychair.setting.Secrets;

/** The systems that send contacts by themselves. */
final class Calling {
    private Calling() {}

    static void offer(
            PluginSettingsFactory settings,
            ConfluenceServices services,
            Secrets secrets,
            Clock clock) {
        Webhooks webhooks = new SalWebhooks(settings);
        Desk.offer(Webhooks.class, webhooks);
        Desk.offer(
                WebhookDoor.class,
                new WebhookDoor(
                        webhooks,
                        secrets,
                        new AoSeenCalls(services.database(), services.locks()),
                        clock));
    }
}
