// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.List;
import redress.app.casefile.Case;
import redress.app.casefile.CaseWords;
import redress.app.pack.Packs;
import redress.app.web.Frame;
import redress.app.web.Page;

/// The cases that a person filed, newest first.
///
/// @param respondents the name of each case's respondent, in the same order
/// @param next where the next page begins; empty on the last
public record MyCasesPage(List<Case> cases, List<String> respondents, Packs packs, String next)
        implements Page {

    /// What the case's pack calls its stage.
    public String stage(Frame frame, Case of) {
        return CaseWords.of(frame, packs.get(of.pack()), "stage", of.stage());
    }
}
