// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import redress.app.web.Page;

/// Many files: one table grouped by debtor, what each owes and what it grows by each day.
public record BatchPage(BatchView view) implements Page {}
