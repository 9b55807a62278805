// SPDX-License-Identifier: Apache-2.0
package redress.app.web.guide;

import java.time.Instant;
import java.util.List;
import redress.app.web.ClockFace;
import redress.app.web.Fault;
import redress.app.web.Growth;
import redress.app.web.Option;
import redress.app.web.Page;
import redress.app.web.QrCode;

/// Every part of the pages with made-up content.
public record StyleGuidePage(
        Instant now,
        List<Option> options,
        List<Fault> faults,
        List<ClockFace> clocks,
        Growth growth,
        QrCode qrCode)
        implements Page {

    public StyleGuidePage {
        options = List.copyOf(options);
        faults = List.copyOf(faults);
        clocks = List.copyOf(clocks);
    }
}
