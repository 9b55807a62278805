// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.net.URI;
import java.util.Locale;

/// A sign-in link was made and must reach the owner of the address. Never stored, never logged.
public record SignInLinkIssued(String email, URI link, Locale language) {
    @Override
    public String toString() {
        return "SignInLinkIssued";
    }
}
