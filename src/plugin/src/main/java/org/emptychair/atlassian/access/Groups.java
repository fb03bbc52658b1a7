package org.emptychair.atlassian.access;

/** The groups of the product. */
public interface Groups {
    boolean exists(String name);
}
