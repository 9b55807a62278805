// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such case or document, or the reader has no seat at it: both look the same from
/// outside.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchCase extends RuntimeException {
    public NoSuchCase() {
        super("no such case");
    }
}
