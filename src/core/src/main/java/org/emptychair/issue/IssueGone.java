package org.emptychair.issue;

/** An issue was deleted, or may not be seen any more. */
public final class IssueGone extends TrackerFailure {
    public IssueGone(String address, String issue) {
        super("%s does not show issue %s".formatted(address, issue));
    }
}
