package org.emptychair.atlassian.rest.health;

/** How the product is doing, as far as the caller may know. */
public interface Health {
    HealthJson now();
}
