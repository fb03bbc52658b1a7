package org.emptychair.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.emptychair.host.osgi.Translations;
import org.emptychair.host.product.Languages;

/** The plugin's texts with their arguments filled in; an unknown key is its own text. */
final class LocalI18nResolver implements I18nResolver {

    private final Translations translations;

    LocalI18nResolver(Translations translations) {
        this.translations = translations;
    }

    @Override
    public String getRawText(String key) {
        return translations.text(key, Languages.current());
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(Languages.current(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String pattern = translations.text(key, locale);
        return pattern.equals(key) ? key : new MessageFormat(pattern, locale).format(arguments);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new LocalMessage(key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return translations.startingWith(prefix, Languages.current());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.startingWith(prefix, locale);
    }

    private static final class LocalMessage implements Message {

        private static final long serialVersionUID = 1L;
        private final String key;
        private final Serializable[] arguments;

        LocalMessage(String key, Serializable[] arguments) {
            this.key = key;
            this.arguments = arguments.clone();
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.clone();
        }
    }
}
