// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import redress.app.casefile.ClockReading;

/// One case as the API shows it to whoever asks.
///
/// @param seat from which the caller looks at it
/// @param moves what the caller may do now
record CaseDetailJson(
        @JsonUnwrapped CaseJson on,
        String seat,
        List<ClockReading> clocks,
        List<PermittedMoves.Offered> moves) {}
