package org.emptychair.contact;

/**
 * What the customers of a week answered to Temkin's three questions, and how many were unhappy
 * where others read along.
 *
 * @param functional "we could do what we came for"
 * @param accessible "it was easy"
 * @param emotional "it felt good"
 * @param unhappyInPrivate contacts that sound unhappy and that we alone read
 * @param unhappyInPublic posts that sound unhappy and that others read
 */
public record Survey(
        Grades functional,
        Grades accessible,
        Grades emotional,
        int unhappyInPrivate,
        int unhappyInPublic) {
    /** Of a week in which nobody answered and nobody was unhappy. */
    public static final Survey NONE = new Survey(Grades.NONE, Grades.NONE, Grades.NONE, 0, 0);

    /** To how many an unhappy customer tells it: a house rule, see "How this is counted". */
    public static final int TOLD = 6;

    /** How many read an unhappy customer's post, by the same rule. */
    public static final int READ = 6_000;

    /** After one contact's answers more. */
    public Survey plus(Answers answers) {
        return new Survey(
                answers.functional().map(functional::plus).orElse(functional),
                answers.accessible().map(accessible::plus).orElse(accessible),
                answers.emotional().map(emotional::plus).orElse(emotional),
                unhappyInPrivate,
                unhappyInPublic);
    }

    /** The same answers with so many who were unhappy. */
    public Survey withUnhappy(int inPrivate, int inPublic) {
        return new Survey(functional, accessible, emotional, inPrivate, inPublic);
    }

    /** Whether anybody answered any of the three questions. */
    public boolean isAnswered() {
        return functional.all() + accessible.all() + emotional.all() > 0;
    }

    /** How many may have been told, were the house rule true. */
    public long told() {
        return (long) TOLD * unhappyInPrivate;
    }

    /** How many may have read it, were the house rule true. */
    public long read() {
        return (long) READ * unhappyInPublic;
    }
}
