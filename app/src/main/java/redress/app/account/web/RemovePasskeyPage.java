// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import redress.app.account.Passkey;
import redress.app.web.Page;

/// Asks whether a passkey is really to be removed.
public record RemovePasskeyPage(Passkey passkey) implements Page {}
