package org.emptychair.host.osgi;

/**
 * The plugin cannot be enabled; the message says what is wrong and, for the descriptor, on which
 * line.
 */
public final class PluginRefused extends RuntimeException {

    public PluginRefused(String message) {
        super(message);
    }

    public PluginRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /** A mistake in the descriptor. */
    static PluginRefused atLine(int line, String fact) {
        return new PluginRefused("atlassian-plugin.xml, line %d: %s".formatted(line, fact));
    }

    static PluginRefused atLine(int line, String fact, Throwable cause) {
        return new PluginRefused("atlassian-plugin.xml, line %d: %s".formatted(line, fact), cause);
    }
}
