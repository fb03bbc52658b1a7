package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import org.emptychair.servicetime.TypedMinutes;
import org.emptychair.servicetime.WeekQuestions;
import org.emptychair.view.time.AskView;

/** The one line beneath a panel that asks its reader, a leader, about their week. */
final class WeekAsk {
    private final ConfluenceRoot root;

    WeekAsk(ConfluenceRoot root) {
        this.root = root;
    }

    String markup(WeekQuestions.Question question) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        AskView view =
                new AskView(
                        root.texts()
                                .say(
                                        "emptychair.week.asks",
                                        TypedMinutes.written(question.minutes()),
                                        Integer.toString(question.week().number())),
                        base
                                + "/rest/empty-chair/1.0/service-times/weeks/"
                                + question.week()
                                + "/confirm",
                        MyTimePage.address(root));
        return root.templates().fill("time/ask.vm", root.texts(), Map.of("a", view)).markup();
    }
}
