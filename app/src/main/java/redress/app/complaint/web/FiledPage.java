// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.time.ZoneId;
import java.util.List;
import redress.app.casefile.Case;
import redress.app.casefile.Countdown;
import redress.app.pack.Pack;
import redress.app.web.Page;

/// It is filed: the reference number, the proof, and what happens by when.
///
/// @param hash of the filing's event, in hex
public record FiledPage(Case filed, Pack pack, String desk, String hash, List<Countdown> clocks)
        implements Page {

    /// The zone that times are told in.
    public ZoneId zone() {
        return pack.calendar().zone();
    }
}
