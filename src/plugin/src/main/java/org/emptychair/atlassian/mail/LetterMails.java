package org.emptychair.atlassian.mail;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Letter;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.LetterView;
import org.emptychair.view.letter.LetterViews;
import org.emptychair.view.letter.PlainLetter;

/**
 * Writes letters as mails. Whatever mode the panel is in, a mail tells no small count: nobody knows
 * who reads it next.
 */
public final class LetterMails {
    private final Templates templates;
    private final Texts texts;
    private final Settings settings;
    private final Supplier<String> base;
    private final SubscriptionLinks subscriptions;
    private final Clock clock;

    /**
     * @param base the address of the product as people type it
     */
    public LetterMails(
            Templates templates,
            Texts texts,
            Settings settings,
            Supplier<String> base,
            SubscriptionLinks subscriptions,
            Clock clock) {
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
        this.base = base;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** A letter as it looks, for whoever reads it. */
    public Mail of(Letter letter) {
        return of(letter, "", texts);
    }

    /** A letter to one reader, in their language, who ends their letters without signing in. */
    public Mail of(Letter letter, PersonKey reader) {
        return of(letter, subscriptions.query(reader), texts.readBy(reader.text()));
    }

    private Mail of(Letter letter, String query, Texts read) {
        Phrases phrases = new Phrases(read, new Discretion(Mode.SHARED));
        Moments moments = new Moments(phrases, clock.instant(), settings.current().zone());
        LetterView view = new LetterViews(phrases, moments, links(query)).of(letter);
        return new Mail(
                view.subject(),
                templates.fill("letter/letter.vm", read, Map.of("m", view)).markup(),
                PlainLetter.of(view, read),
                view.links().subscription());
    }

    private LetterView.Links links(String query) {
        String pages = base.get() + "/plugins/servlet/empty-chair/";
        return new LetterView.Links(pages + "wocas", pages + "letters" + query);
    }
}
