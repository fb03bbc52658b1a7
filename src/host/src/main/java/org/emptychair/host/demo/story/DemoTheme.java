package org.emptychair.host.demo.story;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A subject of the demo's customers, and how often they raise it.
 *
 * @param name empty for contacts that no theme catches
 * @param department whose subject it is; empty for nobody's
 * @param helpedOf of a hundred who answer, how many say that our answer helped
 * @param weekly the mean number of contacts, by how many weeks ago; 0 is the running week of the
 *     day the demo first started, and later weeks are below
 */
public record DemoTheme(String name, String department, int helpedOf, IntToDoubleFunction weekly) {
    public static final String PARCELS = "Parcel says delivered, is not there";
    public static final String CHARGED_TWICE = "Charged twice";
    public static final String LIDS = "Lid arrives broken";
    public static final String APP = "App logs me out";
    public static final String PRICE = "Price changed in the basket";

    /** What the last complete week is made of, number by number. */
    private static final int TOLD_WEEK = 1;

    private static final int TRAYS_SINCE = 9;
    private static final int TRAYS_EVERYWHERE = 6;
    private static final int DISCOUNTS_SHOWN = 46;
    private static final int DISCOUNTS_FORGOTTEN = 8;
    private static final int WEEKS_TO_FORGET = 36;
    private static final double PRICES = 33;
    private static final double DISCOUNT_QUESTIONS = 16;

    /** The subjects, and with them the story that the demo tells. */
    public static List<DemoTheme> story() {
        return List.of(
                steady(PARCELS, "Logistics", 76, 311),
                new DemoTheme(CHARGED_TWICE, "Finance", 78, DemoTheme::chargedTwice),
                steady("Cannot reach a person", "Care", 76, 97),
                steady("Refund takes too long", "Finance", 71, 80),
                steady("How to care for a pan", "Care", 96, 76),
                steady("Delivery date moves", "Logistics", 82, 70),
                steady("Praise", "Care", 99, 58),
                steady("Handle comes loose", "Quality", 87, 50),
                steady("Wrong item sent", "Logistics", 90, 47),
                steady("Kettle leaks", "Quality", 85, 40),
                new DemoTheme(PRICE, "Finance", 82, DemoTheme::pricesChange),
                steady("Invoice is missing", "Finance", 95, 22),
                new DemoTheme(LIDS, "Packaging", 88, DemoTheme::brokenLids),
                new DemoTheme(APP, "", 62, DemoTheme::appLogsOut),
                steady("", "", 88, 140));
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether who raises it is unhappy, so that an issue about it is a complaint. */
    public boolean isComplaint() {
        return isNamed() && helpedOf < 96;
    }

    /** How many contacts of a week raise it: the last complete week is exact, others vary. */
    public int count(int weeksAgo, Dice dice) {
        double mean = weekly.applyAsDouble(weeksAgo);
        return weeksAgo == TOLD_WEEK
                ? (int) Math.round(mean)
                : dice.negativeBinomial(mean, WeeklyCounts.SIZE);
    }

    private static DemoTheme steady(String name, String department, int helpedOf, double mean) {
        return new DemoTheme(name, department, helpedOf, weeksAgo -> mean);
    }

    /** A fault in the payments since the Monday of last week, found in the middle of this one. */
    private static double chargedTwice(int weeksAgo) {
        return switch (weeksAgo) {
            case 0 -> 150;
            case 1 -> 204;
            default -> 85;
        };
    }

    /** Moulded trays were decided ten weeks ago; they reached the packing tables one by one. */
    private static double brokenLids(int weeksAgo) {
        if (weeksAgo > TRAYS_SINCE) {
            return 41;
        }
        return weeksAgo < TRAYS_EVERYWHERE ? 18 : 18 + (weeksAgo - TRAYS_EVERYWHERE + 1) * 5.0;
    }

    /** Last winter discounts were shown in the basket only; that wore off slowly. */
    private static double pricesChange(int weeksAgo) {
        if (weeksAgo > DISCOUNTS_SHOWN || weeksAgo < DISCOUNTS_FORGOTTEN) {
            return PRICES;
        }
        double left = Math.min(1, (weeksAgo - DISCOUNTS_FORGOTTEN) / (double) WEEKS_TO_FORGET);
        return PRICES + DISCOUNT_QUESTIONS * left;
    }

    private static double appLogsOut(int weeksAgo) {
        return switch (weeksAgo) {
            case 0, 1 -> 38;
            case 2 -> 12;
            default -> weeksAgo < 0 ? 38 : 0;
        };
    }
}
