// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.util.Set;

/// Who reads a page: the name to show and the audiences they belong to.
public record Visitor(String name, Set<Audience> audiences, boolean signedIn) {

    public Visitor {
        audiences = Set.copyOf(audiences);
    }

    /// Somebody who has not signed in.
    public static Visitor stranger() {
        return new Visitor("", Set.of(Audience.ANYONE), false);
    }

    /// Whether the visitor belongs to an audience.
    public boolean is(Audience audience) {
        return audiences.contains(audience);
    }
}
