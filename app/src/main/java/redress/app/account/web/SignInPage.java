// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import java.util.List;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Page;

/// Asks for the e-mail address that the sign-in link goes to, or for a passkey.
///
/// @param email as typed
/// @param next the page that opens afterwards
/// @param wrong the field that was refused, `email` or `passkey`; empty where none was
public record SignInPage(String email, String next, String wrong) implements Page {

    static SignInPage asking(String next) {
        return new SignInPage("", next, "");
    }

    static SignInPage wrongEmail(String email, String next) {
        return new SignInPage(email, next, "email");
    }

    static SignInPage wrongPasskey(String next) {
        return new SignInPage("", next, "passkey");
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return wrong.isEmpty()
                ? List.of()
                : List.of(new Fault(wrong, frame.text("account.sign-in." + wrong + ".wrong")));
    }
}
