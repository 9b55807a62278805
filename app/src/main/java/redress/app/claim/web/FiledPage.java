// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import redress.app.web.Page;

/// It is filed: the reference number, the proof, and what happens by when.
public record FiledPage(Acknowledgement acknowledgement) implements Page {}
