package org.emptychair.host.platform;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody reads English here. */
final class LocalLocaleResolver implements LocaleResolver {

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return Locale.UK;
    }

    @Override
    public Locale getLocale() {
        return Locale.UK;
    }

    @Override
    public Locale getLocale(@Nullable UserKey key) {
        return Locale.UK;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.UK);
    }
}
