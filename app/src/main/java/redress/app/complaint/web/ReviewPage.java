// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.List;
import redress.app.authority.Routing;
import redress.app.complaint.ComplaintDraft;
import redress.app.complaint.Mistake;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Page;

/// The last look before filing: what was written, where it goes and why.
public record ReviewPage(
        String key, Pack pack, ComplaintDraft draft, Routing routing, List<Mistake> mistakes)
        implements Page {

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return ComplaintWords.faults(frame, mistakes, List.of());
    }

    /// The authority that will get it; empty where there is none.
    public String desk() {
        return routing.chosen().map(Authority::name).orElse("");
    }

    @Override
    public int status() {
        return mistakes.isEmpty() ? 200 : 422;
    }
}
