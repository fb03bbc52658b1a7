package org.emptychair.host.sync;

import java.util.Map;

/** Fields of one issue as texts, so that what two clients see can be compared. */
record SeenFields(Map<String, String> all, String issue) {
    void put(String name, Object value) {
        all.put(issue + " " + name, value.toString());
    }
}
