// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.util.List;

/// What is wrong with one field of a form, in the reader's words.
///
/// @param field the id of the control that the error summary links to; empty for the whole form
public record Fault(String field, String text) {

    /// The text of the first fault of a field; empty where it has none.
    public static String of(List<Fault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::text)
                .findFirst()
                .orElse("");
    }
}
