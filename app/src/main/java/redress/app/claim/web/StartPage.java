// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import redress.app.claim.Unread;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Page;

/// The start page: what this is, and a place to drop invoices on.
///
/// @param unread the files of the last try, none of which could be read
/// @param errorKey what else was wrong with the last try; empty before the first
/// @param samples invoices to try with, in the demonstration
public record StartPage(List<Unread> unread, String errorKey, List<Sample> samples)
        implements Page {

    public StartPage {
        unread = List.copyOf(unread);
        samples = List.copyOf(samples);
    }

    /// An invoice to try with.
    ///
    /// @param kind what it shows; its words are `claim.sample.<kind>`
    public record Sample(String file, String kind) {}

    /// Whether the last try failed.
    public boolean failed() {
        return !unread.isEmpty() || !errorKey.isEmpty();
    }

    public List<Fault> faults(Frame frame) {
        return errorKey.isEmpty() ? List.of() : List.of(new Fault("files", frame.text(errorKey)));
    }

    @Override
    public int status() {
        return failed() ? 422 : 200;
    }
}
