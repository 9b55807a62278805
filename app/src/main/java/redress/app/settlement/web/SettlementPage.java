// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import redress.app.web.Page;

/// A settlement with its instalments and signatures.
public record SettlementPage(SettlementSheet sheet) implements Page {}
