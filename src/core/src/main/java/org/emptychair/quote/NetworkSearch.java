package org.emptychair.quote;

/** Addresses of machines: four numbers with dots, or groups of hex digits with colons. */
final class NetworkSearch implements Search {
    private static final int LONGEST = 60;
    private static final int BYTES = 4;
    private static final int GROUPS = 8;
    private static final int HARDWARE = 6;

    private static final boolean[] PARTS = parts();

    private static boolean[] parts() {
        boolean[] parts = new boolean[128];
        for (char c : "0123456789abcdefABCDEF:.".toCharArray()) {
            parts[c] = true;
        }
        return parts;
    }

    @Override
    public void in(Holes text) {
        int at = 0;
        while (at < text.length()) {
            if (!isPart(text.at(at))) {
                at++;
                continue;
            }
            int end = at;
            boolean divided = false;
            while (isPart(text.at(end))) {
                divided |= text.at(end) == '.' || text.at(end) == ':';
                end++;
            }
            if (divided) {
                look(text, at, end);
            }
            at = end;
        }
    }

    private static void look(Holes text, int from, int until) {
        int start = from;
        int end = until;
        while (end > start && text.at(end - 1) == '.') {
            end--;
        }
        if (end > start + 1 && text.at(end - 1) == ':' && text.at(end - 2) != ':') {
            end--;
        }
        boolean alone =
                !Character.isLetterOrDigit(text.at(start - 1))
                        && !Character.isLetterOrDigit(text.at(end));
        if (alone && end - start <= LONGEST && end - start > 2) {
            String run = String.valueOf(text.chars(), start, end - start);
            int port = run.indexOf(':');
            if (isFour(run) || isGroups(run) || (port > 0 && isFour(run.substring(0, port)))) {
                text.take(Mark.Kind.NETWORK, start, end);
            }
        }
    }

    private static boolean isFour(String run) {
        String[] parts = run.split("\\.", -1);
        if (parts.length != BYTES) {
            return false;
        }
        for (String part : parts) {
            boolean digits = !part.isEmpty() && part.length() <= 3;
            if (!digits || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGroups(String run) {
        String[] groups = run.split(":", -1);
        int empty = 0;
        boolean pairs = true;
        for (int i = 0; i < groups.length; i++) {
            String group = groups[i];
            if (group.length() > BYTES) {
                return i == groups.length - 1 && i > 1 && isFour(group);
            }
            empty += group.isEmpty() ? 1 : 0;
            pairs &= group.length() == 2;
            if (group.indexOf('.') >= 0) {
                return false;
            }
        }
        boolean whole = empty == 0 && groups.length == GROUPS;
        boolean shortened = run.contains("::") && groups.length > 3 && groups.length <= GROUPS + 1;
        return whole || shortened || (pairs && groups.length == HARDWARE);
    }

    private static boolean isPart(char c) {
        return c < PARTS.length && PARTS[c];
    }
}
