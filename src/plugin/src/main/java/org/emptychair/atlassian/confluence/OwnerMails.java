package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.emptychair.atlassian.mail.Mailer;
import org.emptychair.atlassian.mail.OwnerCourier;
import org.emptychair.decision.Decision;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.OwnerLetters;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Parcel;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.decision.ReviewWords;
import org.emptychair.view.letter.OwnerMailView;

/** What mails to owners are made of, read outside of any visit. */
final class OwnerMails implements OwnerCourier.Sources {
    private final ConfluenceRoot root;

    private OwnerMails(ConfluenceRoot root) {
        this.root = root;
    }

    /** One for each kind of mail. */
    static List<Courier> couriers(ConfluenceRoot root, OwnerLetters letters, Mailer mailer) {
        OwnerMails sources = new OwnerMails(root);
        return Stream.of(Parcel.Kind.OWNER_MAIL, Parcel.Kind.DUE_MAIL)
                .<Courier>map(
                        kind ->
                                new OwnerCourier(
                                        kind,
                                        letters,
                                        sources,
                                        mailer,
                                        root.templates(),
                                        root.texts()))
                .toList();
    }

    @Override
    public boolean mayView(PersonKey person, long page) {
        ConfluenceUser user =
                root.readers().users().getExistingUserByKey(new UserKey(person.text()));
        return user != null && root.host().transactions().execute(() -> isVisible(user, page));
    }

    private boolean isVisible(ConfluenceUser user, long number) {
        AbstractPage page = root.services().pages().getAbstractPage(number);
        return page != null
                && root.services().permissions().hasPermission(user, Permission.VIEW, page);
    }

    @Override
    public OwnerMailView mail(Parcel.Kind kind, Decision decision) {
        ZoneId zone = root.settings().current().zone();
        Phrases phrases = new Phrases(root.texts(), new Discretion(Mode.SHARED));
        Moments moments = new Moments(phrases, root.clock().instant(), zone);
        boolean isDue = kind == Parcel.Kind.DUE_MAIL;
        String day = decision.terms().due().map(moments::fullDay).orElse("");
        return new OwnerMailView(
                root.texts().locale().toLanguageTag(),
                isDue
                        ? phrases.say("emptychair.owner-mail.due.subject", day)
                        : phrases.say("emptychair.owner-mail.yours.subject"),
                isDue
                        ? phrases.say("emptychair.owner-mail.due", day)
                        : phrases.say("emptychair.owner-mail.yours"),
                decision.terms().statement(),
                new ReviewWords(phrases, moments, zone).facts(decision),
                base() + "/pages/viewpage.action?pageId=" + decision.place().page());
    }

    private String base() {
        return root.host().application().getBaseUrl(UrlMode.CANONICAL);
    }

    @Override
    public String subscriptions() {
        return base() + "/plugins/servlet/empty-chair/letters";
    }
}
