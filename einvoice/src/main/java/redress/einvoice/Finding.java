// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

/// One thing that a reader noticed.
///
/// @param code a stable word such as `due-before-issued`, listed with its meaning in [FindingCode]
/// @param severity how much it matters
/// @param where the place in the file: a path such as `/Invoice/cbc:DueDate`, `line 3, column 7`,
///   or the file's own name
/// @param message a sentence that names the value and the rule, and the next step where there is
///   one
public record Finding(String code, Severity severity, String where, String message) {
    /// A finding with the code's own severity.
    public static Finding of(FindingCode code, String where, String message) {
        return new Finding(code.code(), code.severity(), where, message);
    }

    /// Whether this finding has this code.
    public boolean is(FindingCode other) {
        return code.equals(other.code());
    }
}
