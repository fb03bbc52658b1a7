package org.emptychair.view;

import static org.emptychair.view.RefusedClause.clause;

import java.util.List;

/** What is refused in files that people upload, and in forms of administrators. */
final class RefusedFiles {
    static final List<RefusedClause> ALL =
            List.of(
                    clause("nobody", "(?:'(.*)' )?is nobody's user name"),
                    clause("no-host-name", "'(.*)' is no host"),
                    clause("hosts", "at most (\\d+) hosts fit"),
                    clause("no-group", "'(.*)' is no group"),
                    clause(
                            "group-large",
                            "group '(.*)' has ([\\d,.]+) members, at most ([\\d,.]+) people lead"),
                    clause("most-lead", "at most (\\d+) people lead"),
                    clause("not-a-number", "'(.*)' is no number"),
                    clause("no-action", "an action has no name"),
                    clause("no-such-date", "Text '(.*)' could not be parsed.*"),
                    clause("no-choice", "No enum constant (?:.*\\.)?([^.]*)"),
                    clause("no-months", "months: '(.*)'"),
                    RefusedClause.nested("team-row", "row ([1-9][\\d,.]*), (.+?) '(.*?)': (.*)"),
                    RefusedClause.nested("team-file", "row 0, file '.*?': (.*)"),
                    clause("no-csv", "is no CSV"),
                    clause("no-row", "has no row below the names of its columns"));

    private RefusedFiles() {}
}
