package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides name is there: files, pages, packages. */
class GuidesTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path DOCS = ROOT.resolve("src/docs");

    private static List<Path> in(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Set<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Path> pages =
                Stream.of(
                                Stream.of(ROOT.resolve("README.md")),
                                in(ROOT.resolve(".github"), ".md").stream(),
                                in(DOCS, ".md").stream(),
                                in(DOCS.resolve("decisions"), ".md").stream())
                        .flatMap(it -> it)
                        .toList();

        for (Path page : pages) {
            String text = Files.readString(page);
            for (String link : found("\\]\\((?!https?:)([^)#]+)", text)) {
                assertThat(page.resolveSibling(link)).as("a link in %s", page).exists();
            }
        }
        assertThat(pages).hasSizeGreaterThan(40);
    }

    @Test
    void theDrawingNamesEveryPackageOfTheCore() throws IOException {
        String guide = Files.readString(DOCS.resolve("for-developers.md"));
        Set<String> drawn = found("([a-z]+)", guide.substring(0, guide.indexOf("## How")));
        Path core = ROOT.resolve("src/core/src/main/java/org/emptychair");
        try (Stream<Path> packages = Files.list(core)) {
            assertThat(drawn).containsAll(packages.map(it -> it.getFileName().toString()).toList());
        }
    }

    @Test
    void theGuideListsThePagesThatThereAre() throws IOException {
        String guide = Files.readString(DOCS.resolve("guide.md"));
        String pages =
                guide.substring(guide.indexOf("## Pages"), guide.indexOf("*Meeting with the"));
        Set<String> there =
                found(
                        "<url-pattern>/empty-chair/([^<]+)<",
                        Files.readString(ROOT.resolve("atlassian-plugin.xml")));
        there.remove("panels");

        assertThat(found("(?m)^\\|[^|]+\\| `([a-z-]+)[?`]", pages)).isEqualTo(there);
    }

    @Test
    void theGuideListsTheTablesThatThereAre() throws IOException {
        String guide = Files.readString(DOCS.resolve("guide.md"));
        Set<String> named = found("([A-Z]\\w+)", guide.substring(guide.indexOf("## Tables")));
        Set<String> there = new TreeSet<>();
        for (Path row : in(Path.of("src/main/java/org/emptychair/atlassian/ao"), "Row.java")) {
            there.addAll(found("@Table\\(\"(\\w+)\"\\)", Files.readString(row)));
        }

        assertThat(named).containsAll(there);
        assertThat(there).hasSizeGreaterThan(40);
    }

    @Test
    void aDecisionTellsItsNumberItsDayAndWhetherItHolds() throws IOException {
        for (Path decision : in(DOCS.resolve("decisions"), ".md")) {
            String number = decision.getFileName().toString().substring(0, 4);

            assertThat(Files.readString(decision))
                    .as("%s", decision)
                    .matches(
                            Pattern.compile(
                                    "# %s · .+\n\n\\d{4}-\\d\\d-\\d\\d · (accepted|superseded).*"
                                            .formatted(number),
                                    Pattern.DOTALL));
        }
    }
}
