// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import redress.app.web.Page;

/// Says why a sign-in link does nothing and how to get another.
public record DeadLinkPage(String reason) implements Page {
    @Override
    public int status() {
        return 410;
    }
}
