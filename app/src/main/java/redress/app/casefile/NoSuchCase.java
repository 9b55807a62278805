// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// There is no such case or document, or the reader has no seat at it: both look the same from
/// outside.
public final class NoSuchCase extends ResponseStatusException {
    public NoSuchCase() {
        super(HttpStatus.NOT_FOUND);
    }
}
