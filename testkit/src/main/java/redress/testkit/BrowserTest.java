// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class whose methods may take [Visitor]s: people with a browser each.
///
/// Without a Chromium the class is skipped and says how to install one; where a browser is required
/// it fails. After a failed test each visitor's trace and last page are kept under
/// `target/browser`.
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith(Visitors.class)
public @interface BrowserTest {}
