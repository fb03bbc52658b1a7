package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in text: every word of the value must occur as a word, in any order; a quoted phrase as it
 * stands; an asterisk stands for the rest of a word. There is no stemming.
 */
record TextField(List<String> columns, boolean comments) implements Field {
    private static final Pattern PIECES = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PUBLIC_COMMENTS =
            "exists (select 1 from HOST_J_COMMENT k where k.ISSUE_ID = i.ID"
                    + " and k.INTERNAL = false and k.VISIBLE_TO is null and %s)";

    TextField {
        columns = List.copyOf(columns);
    }

    static TextField of(String column) {
        return new TextField(List.of(column), false);
    }

    static TextField everywhere() {
        return new TextField(List.of("i.SUMMARY", "i.DESCRIPTION"), true);
    }

    @Override
    public boolean accepts(Operator operator) {
        return operator.isText() || operator == Operator.IS || operator == Operator.IS_NOT;
    }

    @Override
    public SqlPart condition(Clause.Terminal clause, Translation translation) {
        if (!clause.operator().isText()) {
            List<SqlPart> blank =
                    columns.stream().map(c -> SqlPart.of("coalesce(" + c + ", '') = ''")).toList();
            SqlPart all = SqlPart.joined(" and ", blank);
            return clause.operator().isNegative() ? all.not() : all;
        }
        String text = clause.operand() instanceof Operand.Value value ? value.text() : "";
        List<SqlPart> words =
                PIECES.matcher(text)
                        .results()
                        .map(piece -> piece.group(1) == null ? piece.group(2) : piece.group(1))
                        .map(TextField::pattern)
                        .filter(pattern -> !pattern.isEmpty())
                        .map(this::occurs)
                        .toList();
        if (words.isEmpty()) {
            translation.problem(
                    clause.operand().position(),
                    "The value '%s' cannot be searched for in field '%s'."
                            .formatted(text, clause.field()));
            return SqlPart.NOTHING;
        }
        SqlPart found = SqlPart.joined(" and ", words);
        return clause.operator().isNegative() ? found.not() : found;
    }

    private SqlPart occurs(String pattern) {
        List<SqlPart> places = new ArrayList<>();
        columns.forEach(column -> places.add(matches(column, pattern)));
        if (comments) {
            places.add(matches("k.BODY", pattern).inside(PUBLIC_COMMENTS));
        }
        return SqlPart.joined(" or ", places);
    }

    private static SqlPart matches(String column, String pattern) {
        return SqlPart.of("regexp_like(coalesce(" + column + ", ''), ?, 'i')", pattern);
    }

    /** A pattern that Java's and PostgreSQL's expressions read alike. */
    private static String pattern(String piece) {
        List<String> words =
                Arrays.stream(piece.split("[^\\p{L}\\p{N}*]+"))
                        .filter(word -> !word.replace("*", "").isEmpty())
                        .map(word -> word.replaceAll("\\*+", Matcher.quoteReplacement("\\w*")))
                        .toList();
        return words.isEmpty() ? "" : "(^|\\W)" + String.join("\\W+", words) + "($|\\W)";
    }
}
