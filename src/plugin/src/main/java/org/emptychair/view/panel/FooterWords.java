package org.emptychair.view.panel;

import java.time.ZoneId;
import java.util.List;
import org.emptychair.chair.Helpful;
import org.emptychair.signal.XmrLimits;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.ZoneNames;

/** Says how everything on the panel is counted. */
final class FooterWords {
    private final Phrases phrases;

    FooterWords(Phrases phrases) {
        this.phrases = phrases;
    }

    FooterView of(int scopes, ZoneId zone, ActionWords actions) {
        return new FooterView(
                scopes == 0 ? "" : phrases.counted("emptychair.footer.scopes.", scopes),
                List.of(
                        phrases.say("emptychair.counted.contact"),
                        phrases.say("emptychair.counted.week", ZoneNames.of(zone)),
                        phrases.say(
                                "emptychair.counted.usual", phrases.number(XmrLimits.FEWEST_WEEKS)),
                        phrases.say("emptychair.counted.waiting"),
                        phrases.say(
                                "emptychair.counted.helpful",
                                phrases.number(Helpful.FEWEST_ANSWERS)),
                        phrases.say("emptychair.counted.themes"),
                        phrases.say("emptychair.counted.signals"),
                        phrases.say("emptychair.counted.colour"),
                        phrases.say(
                                "emptychair.counted.shared", phrases.number(Discretion.FEWEST))),
                actions.meeting(),
                actions.meetingPage(),
                actions.ways());
    }
}
