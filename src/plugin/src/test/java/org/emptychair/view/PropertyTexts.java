package org.emptychair.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The product's own texts, filled as the hosts fill them; English where a language has none. */
public final class PropertyTexts implements Texts {
    private final Properties texts = new Properties();

    private final Locale locale;

    public PropertyTexts() {
        this(Locale.UK);
    }

    public PropertyTexts(Locale locale) {
        this.locale = locale;
        load("");
        load("_" + locale.getLanguage());
    }

    private void load(String language) {
        String name = "/emptychair/i18n/emptychair%s.properties".formatted(language);
        try (InputStream file = PropertyTexts.class.getResourceAsStream(name)) {
            if (file != null) {
                texts.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Properties all() {
        return texts;
    }

    @Override
    public String say(String key, String... places) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return new MessageFormat(text, locale()).format(places);
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
