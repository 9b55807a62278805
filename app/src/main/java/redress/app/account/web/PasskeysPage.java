// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.app.account.Passkey;
import redress.app.account.Passkeys;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Page;

/// A person's passkeys and the form that adds one.
///
/// @param label as typed
/// @param error the key of what is wrong; empty where nothing is
public record PasskeysPage(List<Passkey> passkeys, String label, String error) implements Page {

    public PasskeysPage {
        passkeys = List.copyOf(passkeys);
    }

    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return error.isEmpty()
                ? List.of()
                : List.of(new Fault("label", frame.text(error, Passkeys.MOST)));
    }

    /// A moment's day in words, or that it never came.
    public static String day(Frame frame, @Nullable Instant at) {
        return at == null
                ? frame.text("account.passkeys.never")
                : frame.shortDate(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
