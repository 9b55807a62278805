// SPDX-License-Identifier: Apache-2.0
package redress.app.web.guide;

import java.time.LocalDate;
import redress.app.web.Page;
import redress.app.web.QrCode;

/// A letter with made-up content in many scripts.
public record SampleLetter(LocalDate day, QrCode qrCode) implements Page {}
