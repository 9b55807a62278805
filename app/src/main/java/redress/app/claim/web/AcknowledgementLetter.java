// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import redress.app.web.Page;

/// The acknowledgement of a filing on paper.
public record AcknowledgementLetter(Acknowledgement acknowledgement) implements Page {}
