// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import redress.app.web.Page;

/// A settlement on paper.
public record SettlementPaper(SettlementSheet sheet) implements Page {}
