package org.emptychair.atlassian.ao;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of contacts ended, written {@code 1795161600000.42}. */
record ContactCursor(long saidAt, int id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.(\\d{1,9})");

    static ContactCursor parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'%s' is no cursor of ours".formatted(text));
        }
        return new ContactCursor(
                Long.parseLong(written.group(1)), Integer.parseInt(written.group(2)));
    }

    static ContactCursor at(ContactRow row) {
        return new ContactCursor(row.getSaidAt(), row.getID());
    }

    @Override
    public String toString() {
        return saidAt + "." + id;
    }
}
