// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import redress.app.web.Page;

/// Says that a sign-in link is on its way.
public record LinkSentPage(String email) implements Page {}
