package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.Piece;
import org.emptychair.view.chart.LineView;
import org.emptychair.wocas.ThemeId;

/**
 * The report of what our customers are saying.
 *
 * @param meta of which week and whose contacts it is
 * @param say what is to be said first, sentence by sentence
 * @param figures the headline figures
 * @param mirror what a leader guessed, and how to guess
 * @param parts the three lists
 * @param rest what no theme caught, and what may become one
 * @param pending whether there are words of which Jira was not asked yet who may see them
 * @param facts what else is known of the week: house rules and questions of other surveys
 * @param empty what is said when there is nothing to report
 */
public record ReportView(
        String meta,
        List<String> say,
        List<Trend> figures,
        Mirror mirror,
        List<Part> parts,
        Rest rest,
        boolean pending,
        List<String> facts,
        String empty) {
    public ReportView {
        say = List.copyOf(say);
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }

    /** By which other pages lead to a theme of the report's own page. */
    public static String anchor(ThemeId theme) {
        return "theme-" + theme.value();
    }

    /** A report with nothing to tell. */
    static ReportView nothing(String meta, String empty) {
        return new ReportView(
                meta,
                List.of(),
                List.of(),
                Mirror.NONE,
                List.of(),
                Rest.NONE,
                false,
                List.of(),
                empty);
    }

    /**
     * One figure with its last weeks and its year.
     *
     * @param weeks absent where nothing is drawn
     * @param year absent where nothing is drawn
     * @param notes what was said of its usual range, and whether a person is asked about it
     * @param asked the figure's name for who may say that its usual range starts anew; empty for
     *     everybody else, and where nobody is asked
     */
    public record Trend(
            String label,
            String number,
            List<Piece> details,
            Optional<LineView> weeks,
            Optional<LineView> year,
            List<String> notes,
            String asked) {
        public Trend {
            details = List.copyOf(details);
            notes = List.copyOf(notes);
        }

        /** Of which nothing more is said. */
        Trend(
                String label,
                String number,
                List<Piece> details,
                Optional<LineView> weeks,
                Optional<LineView> year) {
            this(label, number, details, weeks, year, List.of(), "");
        }

        Trend noting(List<String> said, String figure) {
            return new Trend(label, number, details, weeks, year, said, figure);
        }
    }

    /** One list: its key, its heading, its rows, and what is said when there are none. */
    public record Part(String key, String title, List<Row> rows, String empty) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One theme.
     *
     * @param usual its usual range in words; empty where none is known
     * @param quote a customer's words about it
     * @param contacts where its contacts are read; empty for who may not
     * @param anchor by which other pages lead to it
     * @param id the theme's id for who may answer its signal; empty for everybody else
     */
    public record Row(
            ThemeView theme,
            String usual,
            Optional<QuoteView> quote,
            String contacts,
            String anchor,
            String id) {}

    /**
     * What no theme caught.
     *
     * @param share of all cases; empty when everything was caught
     * @param contacts where they are read; empty for who may not
     * @param candidates phrases that came up, each with how often
     * @param editor where a person decides on them; empty for who may not
     */
    public record Rest(String share, String contacts, List<String> candidates, String editor) {
        static final Rest NONE = new Rest("", "", List.of(), "");

        public Rest {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A leader's guess of the share who were helped.
     *
     * @param invites whether they may take part and do not yet
     * @param asks whether they are to guess before they see
     * @param leaves whether they take part, and may leave
     * @param told their guess beside the answer; empty for none
     */
    public record Mirror(boolean invites, boolean asks, boolean leaves, String told) {
        public static final Mirror NONE = new Mirror(false, false, false, "");
    }
}
