package org.emptychair.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.emptychair.view.Tone;

/** A line drawn on white as pixels, at double density, for outputs that know no SVG. */
final class LinePicture {
    private static final int DENSITY = 2;
    private static final Color BAND = new Color(0xE9EBEE);
    private static final Color BEFORE = new Color(0xB3B9C4);
    private static final float STROKE = 1.6f;
    private static final double DOT = 2.6;
    private static final BasicStroke SOLID =
            new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DOTTED =
            new BasicStroke(
                    STROKE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 2}, 0);

    private LinePicture() {}

    static byte[] draw(LineView line) {
        BufferedImage image =
                new BufferedImage(
                        DENSITY * line.width(),
                        DENSITY * line.height(),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(DENSITY, DENSITY);
            paint(line, graphics);
        } finally {
            graphics.dispose();
        }
        return Png.of(image);
    }

    private static void paint(LineView line, Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, line.width(), line.height()));
        graphics.setColor(BAND);
        line.usual()
                .ifPresent(
                        band ->
                                graphics.fill(
                                        new Rectangle2D.Double(
                                                0,
                                                number(band.y()),
                                                line.width(),
                                                number(band.height()))));
        paintBehind(line, graphics);
        graphics.setStroke(SOLID);
        graphics.setColor(color(line.tone()));
        stroke(line.strokes(), graphics);
        line.dot()
                .ifPresent(
                        dot ->
                                graphics.fill(
                                        new Ellipse2D.Double(
                                                number(dot.x()) - DOT,
                                                number(dot.y()) - DOT,
                                                2 * DOT,
                                                2 * DOT)));
    }

    private static void paintBehind(LineView line, Graphics2D graphics) {
        graphics.setColor(BEFORE);
        graphics.setStroke(SOLID);
        line.marks().forEach(at -> mark(number(at), line.height(), graphics));
        graphics.setStroke(DOTTED);
        stroke(line.before(), graphics);
    }

    private static void mark(double x, int height, Graphics2D graphics) {
        graphics.draw(new Line2D.Double(x, 0, x, height));
    }

    private static void stroke(List<String> strokes, Graphics2D graphics) {
        for (String stroke : strokes) {
            Path2D path = new Path2D.Double();
            for (String place : stroke.split(" ", -1)) {
                int comma = place.indexOf(',');
                double x = number(place.substring(0, comma));
                double y = number(place.substring(comma + 1));
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            graphics.draw(path);
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    /** The colours of the light panel: paper is white. */
    private static Color color(Tone tone) {
        return switch (tone) {
            case PLAIN -> new Color(0x0C66E4);
            case QUIET -> new Color(0x8590A2);
            case BAD -> new Color(0xAE2E24);
            case GOOD -> new Color(0x216E4E);
            case NEW -> new Color(0x5E4DB2);
        };
    }
}
