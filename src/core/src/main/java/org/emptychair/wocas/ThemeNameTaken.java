package org.emptychair.wocas;

/** Two themes would bear the same name. */
public final class ThemeNameTaken extends RuntimeException {
    private final String name;

    public ThemeNameTaken(String name) {
        super("a theme is already called '%s'".formatted(name));
        this.name = name;
    }

    public String name() {
        return name;
    }
}
