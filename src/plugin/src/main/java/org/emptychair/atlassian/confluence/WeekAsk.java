package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.TypedMinutes;
import org.emptychair.servicetime.WeekQuestions;
import org.emptychair.view.time.AskView;

/** The one line beneath a panel that asks its reader, a leader, about their week. */
final class WeekAsk {
    private final ConfluenceRoot root;
    private final Running running;

    WeekAsk(ConfluenceRoot root, Running running) {
        this.root = root;
        this.running = running;
    }

    /** Empty when there is nothing to ask. */
    String markup() {
        return root.people()
                .caller()
                .flatMap(it -> running.leading().questions().of(new PersonKey(it.key())))
                .map(this::markup)
                .orElse("");
    }

    private String markup(WeekQuestions.Question question) {
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
