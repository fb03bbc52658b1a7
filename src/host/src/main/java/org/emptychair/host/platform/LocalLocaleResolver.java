package org.emptychair.host.platform;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.emptychair.host.product.Languages;
import org.jspecify.annotations.Nullable;

/** The language of who asks, and of whom the plugin writes to. */
final class LocalLocaleResolver implements LocaleResolver {

    private final Languages languages;

    LocalLocaleResolver(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return Languages.current();
    }

    @Override
    public Locale getLocale() {
        return Languages.current();
    }

    @Override
    public Locale getLocale(@Nullable UserKey key) {
        return key == null ? Languages.SITE : languages.of(key.getStringValue());
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.copyOf(Languages.offered());
    }
}
