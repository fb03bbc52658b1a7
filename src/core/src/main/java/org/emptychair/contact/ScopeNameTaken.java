package org.emptychair.contact;

/** Two scopes would bear the same name. */
public final class ScopeNameTaken extends RuntimeException {
    private final String name;

    public ScopeNameTaken(String name) {
        super("a scope is already called '%s'".formatted(name));
        this.name = name;
    }

    public String name() {
        return name;
    }
}
