// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows broken packs as one list instead of a stack trace when the start fails.
final class BrokenPacksAnalyzer extends AbstractFailureAnalyzer<BrokenPacks> {
    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenPacks cause) {
        return new FailureAnalysis(
                "The packs have %d problem(s):%n%n%s"
                        .formatted(cause.findings().size(), cause.getMessage()),
                "Correct the files at the lines named, then start again.",
                cause);
    }
}
