package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.util.Locale;
import org.emptychair.view.Texts;

/** Texts in the language of the one who asks. */
public final class SalTexts implements Texts {
    private final I18nResolver resolver;
    private final LocaleResolver locales;

    public SalTexts(HostServices services) {
        this.resolver = services.texts();
        this.locales = services.locales();
    }

    @Override
    public String say(String key, String... places) {
        return resolver.getText(key, (Serializable[]) places);
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }

    @Override
    public Texts readBy(String userKey) {
        return new Theirs(resolver, locales.getLocale(new UserKey(userKey)));
    }

    private record Theirs(I18nResolver resolver, Locale locale) implements Texts {
        @Override
        public String say(String key, String... places) {
            return resolver.getText(locale, key, (Serializable[]) places);
        }
    }
}
