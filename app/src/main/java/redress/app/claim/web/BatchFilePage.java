// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import redress.app.web.Page;

/// The last look before all claims of a batch are filed.
public record BatchFilePage(BatchView view, String email) implements Page {}
