package org.emptychair.atlassian.csv.intake;

import java.util.Random;

/**
 * Rows in the shape of the consumer complaints that a US authority publishes; invented, from a
 * seed.
 */
public final class CfpbRows {
    public static final String HEADER =
            "Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,"
                    + "Company public response,Company,State,ZIP code,Tags,"
                    + "Consumer consent provided?,Submitted via,Date sent to company,"
                    + "Company response to consumer,Timely response?,Consumer disputed?,"
                    + "Complaint ID\n";

    private static final String[] ISSUES = {
        "Incorrect information on your report",
        "Attempts to collect debt not owed",
        "Managing an account",
        "Communication tactics",
        "Improper use of your report"
    };
    private static final String[] WORDS = {
        "",
        "",
        "On XX/XX/2019 I was charged {$1000.00}, \"\"again\"\", and nobody answers.",
        "Dear Sirs,\n\nthe debt is not mine.\r\nXXXX XXXX",
        "=HYPERLINK(\"\"http://example.org\"\")"
    };
    private static final String[] WAYS = {"Web", "Phone", "Referral", "Postal mail"};

    private CfpbRows() {}

    /** A whole file with that many rows, each with an id of its own. */
    public static String file(int rows, long seed) {
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder(HEADER);
        for (int row = 1; row <= rows; row++) {
            file.append("2019-%02d-%02d".formatted(1 + random.nextInt(3), 1 + random.nextInt(28)))
                    .append(",\"Credit reporting, credit repair services\",Credit reporting,")
                    .append(ISSUES[random.nextInt(ISSUES.length)])
                    .append(",,\"")
                    .append(WORDS[random.nextInt(WORDS.length)])
                    .append("\",,\"EXAMPLE, INC.\",FL,330XX,,Other,")
                    .append(WAYS[random.nextInt(WAYS.length)])
                    .append(",2019-03-29,Closed with explanation,Yes,")
                    .append(row % 7 == 0 ? "Yes" : "N/A")
                    .append(',')
                    .append(3_000_000 + row)
                    .append('\n');
        }
        return file.toString();
    }
}
