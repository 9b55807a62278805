// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How often one caller may use a route. Whoever asks more often is told when to come again (429).
///
/// Routes under `/api/` need no mark: they share [Kind#API], counted for each key that works and
/// else for each network. The others are counted for each network.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimit {

    /// What is counted together.
    Kind value();

    /// The kinds of use that have a limit of their own, set by `redress.limit`.
    enum Kind {
        /// Having a link sent by e-mail.
        SIGN_IN_LINK,
        /// Typing the code of a letter.
        LETTER_CODE,
        /// Handing in files.
        UPLOAD,
        /// Forms open to everybody.
        FORM,
        /// Calls of the API.
        API
    }
}
