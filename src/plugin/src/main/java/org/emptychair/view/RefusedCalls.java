package org.emptychair.view;

import static org.emptychair.view.RefusedClause.clause;

import java.util.List;

/** What is refused in calls of our REST. */
final class RefusedCalls {
    static final List<RefusedClause> ALL =
            List.of(
                    clause("text-value", "is no text in quotes"),
                    clause("texts", "is no list of texts"),
                    clause("object", "is no JSON object in braces"),
                    clause("objects", "is no list of objects in braces"),
                    clause("row-object", "has no JSON object in braces as row (\\d+)"),
                    clause("broken-json", "is broken JSON"),
                    clause("cut-off", "(?:the file )?ended too early"),
                    clause("too-long", "is longer than (\\d+) kB"),
                    clause("no-field", "is no field of (?:this row|a contact)"),
                    clause("not-so", "is not what it should be"),
                    clause("between", "is (?:not )?(\\d+) to (\\d+)"),
                    clause("cursor", "is not the next of a page(?: that was answered before)?"),
                    clause("beside-source", "is missing beside a source"),
                    clause("other-theme", "is not the id of another theme"),
                    clause("no-theme", "is the name of no theme"),
                    clause("no-key", "is no issue(?:\u2019s)? key"),
                    clause("no-page", "is no page\u2019s number"),
                    clause("no-department", "is no department(?:'s name)?"),
                    clause("no-channel", "is no channel(?:'s name)?"),
                    clause("no-system", "is no system"),
                    clause("no-customer", "is no customer"),
                    clause("no-label", "is no label"),
                    clause("no-space", "is no space\u2019s key"),
                    clause("most-characters", "has more than (\\d+) characters"),
                    clause("least-characters", "has fewer than (\\d+) characters"),
                    clause("one-text", "has (\\d+) to ([\\d,]+) characters without line breaks"),
                    clause("most-places", "has more than (\\d+) places"),
                    clause("most", "has more than (\\d+)"),
                    clause("most-contacts", "has more than (\\d+) contacts"),
                    clause("neither", "is neither (\\S+) nor (\\S+)"),
                    clause("none-of", "is none of (.+)"),
                    clause(
                            "no-week",
                            "is (?:no week (?:like|such as)|not written like) (\\S+?)(?:, and no day in one)?"),
                    clause("no-instant", "is no instant like (\\S+)"),
                    clause("not-over", "is of a day that is not over yet"),
                    clause("same-leader", "is not the same in all rows of a body"),
                    clause("own-source", "is read by the product itself, take another name"),
                    clause("not-now", "is not now, the only one there is"),
                    clause("before-decided", "is before it was decided"),
                    clause("after-today", "is after today"),
                    clause("no-decision", "is no decision here"),
                    clause("on-its-page", "is (?:taken off|changed on) the page that states it"),
                    clause("by-editors", "is changed by editors of the page"),
                    clause("not-done", "is not done yet, and is reviewed afterwards"),
                    clause("two-years", "is more than two years away"),
                    clause("weeks-before", "is more than (\\d+) weeks before to"),
                    clause("ten-years", "is after to, or more than ten years before it"),
                    clause(
                            "whole-source",
                            "is a source, told whole: without department and channel"),
                    clause("beside", "does not go with (?:from and to|duration)"),
                    clause("no-version", "is no version in quotes"),
                    clause("no-weekday", "is no day from monday to sunday"),
                    clause("other-week", "is no day of (\\S+)"),
                    clause("no-pointer", "is no JSON pointer, such as (\\S+)"),
                    clause("constant", "cannot be a constant"),
                    clause("whole-date", "has no day, month and year"),
                    clause("in-future", "lies in the future"),
                    clause(
                            "one-whom",
                            "names (\\d+) of issueKey, label, and source with customer; it names one"),
                    clause(
                            "quotes-within",
                            "goes on after a closing quote: a quote within quotes is written twice"));

    private RefusedCalls() {}
}
