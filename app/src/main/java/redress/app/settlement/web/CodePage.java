// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import redress.app.web.Page;

/// Takes the code that is printed on a letter.
public record CodePage(boolean wrong) implements Page {
    @Override
    public int status() {
        return wrong ? 422 : 200;
    }
}
