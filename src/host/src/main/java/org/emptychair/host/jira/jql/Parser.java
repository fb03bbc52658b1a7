package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a query by recursive descent, with bounded depth, length and number of values. */
final class Parser {
    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 100;
    private static final int MOST_VALUES = 10_000;
    private static final Set<String> KEYWORDS =
            Set.of(
                    "and", "or", "not", "in", "is", "empty", "null", "order", "by", "was",
                    "changed");
    private static final Map<String, Operator> SYMBOLS =
            Map.of(
                    "=", Operator.EQUALS,
                    "!=", Operator.NOT_EQUALS,
                    ">", Operator.GREATER,
                    ">=", Operator.GREATER_EQUALS,
                    "<", Operator.LESS,
                    "<=", Operator.LESS_EQUALS,
                    "~", Operator.LIKE,
                    "!~", Operator.NOT_LIKE);

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int values;

    Parser(String text) {
        if (text.length() > LONGEST) {
            throw JqlError.at(
                    text, LONGEST, "The query has more than %d characters.".formatted(LONGEST));
        }
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    Jql query() {
        Optional<Clause> where = Optional.empty();
        if (!startsOrder() && peek().kind() != Token.Kind.END) {
            where = Optional.of(either(0));
        }
        List<Jql.Sort> sorts = startsOrder() ? sorts() : List.of();
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("Expecting either 'OR' or 'AND' but got %s.");
        }
        return new Jql(text, where, sorts);
    }

    private boolean startsOrder() {
        return peek().isKeyword("order");
    }

    private Clause either(int depth) {
        List<Clause> parts = new ArrayList<>();
        do {
            parts.add(both(depth));
        } while (takes("or", "|", "||"));
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause both(int depth) {
        List<Clause> parts = new ArrayList<>();
        do {
            parts.add(single(depth));
        } while (takes("and", "&", "&&"));
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause single(int depth) {
        if (depth > DEEPEST) {
            throw unexpected("The query is nested more than %d deep at %%s.".formatted(DEEPEST));
        }
        if (takes("not", "!", "!")) {
            return new Clause.Not(single(depth + 1));
        }
        if (takes("(")) {
            Clause inside = either(depth + 1);
            demand(")");
            return inside;
        }
        return terminal();
    }

    private Clause terminal() {
        Token field = next();
        if (!field.isText() || isBareKeyword(field)) {
            at--;
            throw unexpected("Expecting a field name but got %s.");
        }
        Operator operator = operator();
        Operand operand = operand(0);
        boolean wantsList = operator == Operator.IN || operator == Operator.NOT_IN;
        if (wantsList && operand instanceof Operand.Value) {
            throw JqlError.at(
                    text, operand.position(), "Expecting a list in parentheses or a function.");
        }
        if (!wantsList && operand instanceof Operand.Many) {
            throw JqlError.at(
                    text, operand.position(), "A list needs the operator 'in' or 'not in'.");
        }
        return new Clause.Terminal(field.text(), field.position(), operator, operand);
    }

    private Operator operator() {
        Token token = peek();
        Operator symbol = token.kind() == Token.Kind.SYMBOL ? SYMBOLS.get(token.text()) : null;
        if (symbol != null) {
            at++;
            return symbol;
        }
        if (takes("in")) {
            return Operator.IN;
        }
        if (takes("is")) {
            return takes("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.isKeyword("not") && tokens.get(at + 1).isKeyword("in")) {
            at += 2;
            return Operator.NOT_IN;
        }
        if (token.isKeyword("was") || token.isKeyword("changed")) {
            throw unexpected("The operator %s is not supported here.");
        }
        throw unexpected(
                "Expecting operator but got %s. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
    }

    private Operand operand(int depth) {
        if (depth > DEEPEST) {
            throw unexpected("The list is nested more than %d deep at %%s.".formatted(DEEPEST));
        }
        Token token = next();
        if (++values > MOST_VALUES) {
            throw JqlError.at(
                    text,
                    token.position(),
                    "The query has more than %d values.".formatted(MOST_VALUES));
        }
        if (token.isKeyword("empty") || token.isKeyword("null")) {
            return new Operand.Empty(token.position());
        }
        if (token.isSymbol("(")) {
            return new Operand.Many(members(depth), token.position());
        }
        if (!token.isText() || isBareKeyword(token)) {
            at--;
            throw unexpected(
                    "Expecting either a value, list or function but got %s. You must surround it in quotation marks to use it as a value.");
        }
        return peek().isSymbol("(")
                ? new Operand.Call(
                        token.text().toLowerCase(Locale.ROOT), arguments(), token.position())
                : new Operand.Value(token.text(), token.position());
    }

    private List<Operand> members(int depth) {
        List<Operand> members = new ArrayList<>();
        do {
            members.add(operand(depth + 1));
        } while (takes(","));
        demand(")");
        return members;
    }

    private List<String> arguments() {
        demand("(");
        List<String> arguments = new ArrayList<>();
        if (takes(")")) {
            return arguments;
        }
        do {
            Token token = next();
            if (!token.isText()) {
                at--;
                throw unexpected("Expecting an argument but got %s.");
            }
            arguments.add(token.text());
        } while (takes(","));
        demand(")");
        return arguments;
    }

    private List<Jql.Sort> sorts() {
        at++;
        if (!takes("by")) {
            throw unexpected("Expecting 'by' but got %s.");
        }
        List<Jql.Sort> sorts = new ArrayList<>();
        do {
            Token field = next();
            if (!field.isText()) {
                at--;
                throw unexpected("Expecting a field name but got %s.");
            }
            boolean descending = takes("desc");
            if (!descending) {
                takes("asc");
            }
            sorts.add(new Jql.Sort(field.text(), field.position(), descending));
        } while (takes(","));
        return sorts;
    }

    private boolean isBareKeyword(Token token) {
        return token.kind() == Token.Kind.WORD
                && KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean takes(String... spellings) {
        for (String spelling : spellings) {
            if (peek().isSymbol(spelling) || peek().isKeyword(spelling)) {
                at++;
                return true;
            }
        }
        return false;
    }

    private void demand(String symbol) {
        if (!takes(symbol)) {
            throw unexpected("Expecting '" + symbol + "' but got %s.");
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
            return token;
        }
        throw unexpected("Unexpected %s.");
    }

    private JqlError unexpected(String message) {
        Token token = peek();
        return JqlError.at(text, token.position(), message.formatted(token.shown()));
    }
}
