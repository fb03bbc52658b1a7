package org.emptychair.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Adds up the test reports of all modules and refuses a build that ran fewer tests than its floor.
 *
 * <p>A green build that silently ran nothing is the failure this guards against.
 */
final class TestCount {
    private TestCount() {}

    private record Count(int run, int failed, int skipped) {
        Count plus(Count other) {
            return new Count(run + other.run, failed + other.failed, skipped + other.skipped);
        }

        int passed() {
            return run - failed - skipped;
        }
    }

    /**
     * Arguments: the folder that holds the modules, the least number of passed tests, and the file
     * to write the count to.
     */
    public static void main(String[] arguments) throws IOException {
        int floor = Integer.parseInt(arguments[1]);
        Count all = new Count(0, 0, 0);
        Set<String> reasons = new TreeSet<>();
        for (Path report : reports(Path.of(arguments[0]))) {
            Element suite = suite(report);
            all = all.plus(count(suite));
            reasons.addAll(skipped(suite));
        }
        String summary =
                "Tests: %d passed, %d failed, %d skipped"
                        .formatted(all.passed(), all.failed, all.skipped);
        System.out.println(summary);
        reasons.forEach(reason -> System.out.println("Skipped: " + reason));
        Files.writeString(Path.of(arguments[2]), summary + System.lineSeparator());
        if (all.passed() < floor) {
            throw new IllegalStateException(
                    "only %d tests passed, the floor is %d".formatted(all.passed(), floor));
        }
    }

    private static List<Path> reports(Path modules) throws IOException {
        try (Stream<Path> files = Files.walk(modules, 4)) {
            return files.filter(file -> file.getParent().endsWith("surefire-reports"))
                    .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
        }
    }

    private static Count count(Element suite) {
        return new Count(
                number(suite, "tests"),
                number(suite, "failures") + number(suite, "errors"),
                number(suite, "skipped"));
    }

    /** Which class was not run, and why. */
    private static Set<String> skipped(Element suite) {
        Set<String> reasons = new TreeSet<>();
        NodeList found = suite.getElementsByTagName("skipped");
        for (int at = 0; at < found.getLength(); at++) {
            String why = ((Element) found.item(at)).getAttribute("message");
            reasons.add(suite.getAttribute("name") + ": " + why);
        }
        return reasons;
    }

    private static Element suite(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("unreadable test report " + report, e);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }
}
