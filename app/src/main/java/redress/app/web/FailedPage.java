// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.util.List;

/// Says that a request was not done, why, and what to do next.
///
/// @param kind the status whose words are used
/// @param said the sentence of the refusal; empty where only the status is known
/// @param incident what to quote to the operator; empty where the installation did not fail
public record FailedPage(int status, int kind, String said, List<Fault> faults, String incident)
        implements Page {

    public FailedPage {
        faults = List.copyOf(faults);
    }

    FailedPage(Failure failure, String said, List<Fault> faults) {
        this(failure.status(), failure.kind(), said, faults, failure.incident());
    }

    /// The key of the page's title.
    public String titleKey() {
        return "web.failed." + kind + ".title";
    }

    /// The key of the sentence that says what to do.
    public String textKey() {
        return "web.failed." + kind + ".text";
    }
}
