// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import redress.app.web.Page;

/// Asks for the e-mail address that the sign-in link goes to.
public record SignInPage(String email, String next, String error) implements Page {
    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
