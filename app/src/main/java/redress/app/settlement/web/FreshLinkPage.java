// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import redress.app.web.Page;

/// Says that a fresh link goes to the address on file, if there is one.
public record FreshLinkPage() implements Page {}
