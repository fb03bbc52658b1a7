package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.emptychair.atlassian.mail.Mailer;
import org.emptychair.atlassian.mail.SeriesCourier;
import org.emptychair.chair.series.MeetingSeries;
import org.emptychair.chair.series.Plan;
import org.emptychair.chair.series.SeriesLetters;
import org.emptychair.chair.series.Stop;
import org.emptychair.outbox.Courier;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.SeriesMailView;

/** What is written to those whose series stopped. */
final class SeriesMails {
    private SeriesMails() {}

    static Courier courier(ConfluenceRoot root, SeriesLetters letters, Mailer mailer) {
        return new SeriesCourier(
                letters, it -> view(root, it), mailer, root.templates(), root.texts());
    }

    private static SeriesMailView view(ConfluenceRoot root, MeetingSeries series) {
        Plan plan = series.plan();
        Texts read = root.texts().readBy(plan.by().text());
        Phrases phrases = new Phrases(read, new Discretion(Mode.SHARED));
        Moments moments = new Moments(phrases, root.clock().instant(), plan.rhythm().zone());
        String since =
                series.stop()
                        .map(it -> LocalDate.ofInstant(it.at(), plan.rhythm().zone()))
                        .map(moments::fullDay)
                        .orElse("");
        String pages =
                root.host().application().getBaseUrl(UrlMode.CANONICAL)
                        + "/plugins/servlet/empty-chair/";
        return new SeriesMailView(
                read.locale().toLanguageTag(),
                read.say("emptychair.series-mail.subject", plan.name()),
                read.sentences(
                        List.of(
                                read.say("emptychair.series-mail.lead", plan.name(), since),
                                why(read, series))),
                pages + "series?space=" + URLEncoder.encode(plan.space(), StandardCharsets.UTF_8),
                pages + "letters");
    }

    private static String why(Texts read, MeetingSeries series) {
        return series.stop()
                .map(Stop::reason)
                .map(
                        it ->
                                it == Stop.Reason.NOT_ALLOWED
                                        ? read.say("emptychair.series-mail.not-allowed")
                                        : SeriesPage.why(read, it))
                .orElse("");
    }
}
