package org.emptychair.host.jira.store;

import java.util.List;

/** A project and who may do what in it. */
public record Project(
        long id, String key, String name, Kind kind, String lead, List<Grant> grants) {

    /** What Jira calls the project's type. */
    public enum Kind {
        BUSINESS("business"),
        SERVICE_DESK("service_desk");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public Project {
        if (!key.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw new IllegalArgumentException(
                    "a project key is two to forty capitals and digits, not '%s'".formatted(key));
        }
        grants = List.copyOf(grants);
    }

    public String issueKey(int number) {
        return key + "-" + number;
    }
}
