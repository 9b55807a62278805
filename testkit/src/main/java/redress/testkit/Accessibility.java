// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/// What axe finds on a page, in words.
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void require(Page page, int width) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    violations.stream()
                            .map(Accessibility::describe)
                            .collect(
                                    Collectors.joining(
                                            "\n",
                                            "axe found %d kinds of barrier on %s at %d px:\n"
                                                    .formatted(
                                                            violations.size(), page.url(), width),
                                            "")));
        }
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(Accessibility::describe)
                .collect(
                        Collectors.joining(
                                "\n",
                                "%s (%s): %s%n"
                                        .formatted(rule.getId(), rule.getImpact(), rule.getHelp()),
                                ""));
    }

    private static String describe(CheckedNode node) {
        return "  at %s%n    %s%n    %s"
                .formatted(
                        node.getTarget(),
                        node.getHtml(),
                        node.getFailureSummary().replaceAll("\\s+", " "));
    }
}
