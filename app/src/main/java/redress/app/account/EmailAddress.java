// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.util.regex.Pattern;

/// The form of an e-mail address: something, an at sign, a domain with a dot.
public final class EmailAddress {

    private static final Pattern FORM = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    /// Whether a text can be an e-mail address.
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
