// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import redress.app.web.Page;

/// The button behind a sign-in link: pressing it, not opening the page, spends the link.
public record UseLinkPage(String token, String email) implements Page {}
