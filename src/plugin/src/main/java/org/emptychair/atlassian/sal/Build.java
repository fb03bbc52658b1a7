package org.emptychair.atlassian.sal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of the product this is. */
public final class Build {
    /** The plugin's key in both products. */
    public static final String PLUGIN_KEY = "org.emptychair.empty-chair";

    private Build() {}

    public static String version() {
        try (InputStream written =
                Build.class.getResourceAsStream("/emptychair/build.properties")) {
            Properties properties = new Properties();
            properties.load(written);
            return properties.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
