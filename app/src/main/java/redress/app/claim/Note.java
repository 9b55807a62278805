// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import redress.einvoice.Finding;
import redress.einvoice.Severity;

/// What the reader noticed in a file: a stable code, how much it matters, the place and a sentence.
public record Note(String code, Severity severity, String where, String message) {

    static Note of(Finding finding) {
        return new Note(finding.code(), finding.severity(), finding.where(), finding.message());
    }
}
