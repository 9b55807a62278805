// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.List;
import redress.app.settlement.StatementFile;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Page;

/// Asks for a bank statement.
///
/// @param about the reference number of the case that the reader comes from; may be empty
/// @param files what became of those that were handed in
/// @param reason the key of what is wrong; empty before the first try
public record StatementPage(String about, List<StatementFile> files, String reason)
        implements Page {

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return reason.isEmpty() ? List.of() : List.of(new Fault("files", frame.text(reason)));
    }

    /// The page that the reader comes from.
    public String back() {
        return about.isEmpty() ? "/cases" : "/cases/" + about;
    }

    @Override
    public int status() {
        return reason.isEmpty() ? 200 : 422;
    }
}
