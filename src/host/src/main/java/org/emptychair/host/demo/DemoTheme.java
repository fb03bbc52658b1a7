package org.emptychair.host.demo;

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
record DemoTheme(String name, String department, int helpedOf, IntToDoubleFunction weekly) {
    /** The subjects, and with them the story that the demo tells. */
    static List<DemoTheme> story() {
        return List.of(
                steady("Parcel says delivered, is not there", "Logistics", 66, 311),
                new DemoTheme("Charged twice", "Finance", 74, DemoTheme::chargedTwice),
                steady("Cannot reach a person", "Care", 70, 97),
                steady("Refund takes too long", "Finance", 62, 90),
                steady("How to care for a pan", "Care", 95, 85),
                steady("Delivery date moves", "Logistics", 80, 75),
                steady("Praise", "Care", 99, 64),
                steady("Handle comes loose", "Quality", 84, 58),
                steady("Wrong item sent", "Logistics", 88, 55),
                steady("Kettle leaks", "Quality", 82, 44),
                steady("Price changed in the basket", "Finance", 78, 38),
                steady("Invoice is missing", "Finance", 93, 26),
                new DemoTheme("Lid arrives broken", "Packaging", 86, DemoTheme::brokenLids),
                new DemoTheme("App logs me out", "", 60, DemoTheme::appLogsOut),
                steady("", "", 84, 140));
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    private static DemoTheme steady(String name, String department, int helpedOf, double mean) {
        return new DemoTheme(name, department, helpedOf, weeksAgo -> mean);
    }

    private static double chargedTwice(int weeksAgo) {
        return weeksAgo == 0 || weeksAgo == 1 ? 204 : 85;
    }

    /** Moulded trays were decided ten weeks ago; they reached the packing tables one by one. */
    private static double brokenLids(int weeksAgo) {
        if (weeksAgo > 9) {
            return 41;
        }
        return weeksAgo < 6 ? 18 : 18 + (weeksAgo - 5) * 5.0;
    }

    private static double appLogsOut(int weeksAgo) {
        return switch (weeksAgo) {
            case 0, 1 -> 38;
            case 2 -> 12;
            default -> 0;
        };
    }
}
