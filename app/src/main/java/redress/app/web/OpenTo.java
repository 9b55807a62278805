// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The access rule of a route: who may call it. A route without one is closed to everybody.
///
/// The rule speaks of roles alone; whether a case is the caller's own is decided by the case.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    /// The audiences let in; one that fits is enough.
    Audience[] value();

    /// The API scopes of which a key needs one for this route; none where keys are refused, unless
    /// it is open to anyone.
    String[] scope() default {};
}
