// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import redress.app.web.Page;

/// The page behind a sealed link: pressing its button, not opening it, spends the link.
public record DoorPage(String token, String reference) implements Page {}
