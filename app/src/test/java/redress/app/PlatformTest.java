// SPDX-License-Identifier: Apache-2.0
package redress.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole platform on real PostgreSQL, with the demo pack, a clock that the test moves
/// and a mailbox that takes what is sent. All such tests share one platform: each makes its own
/// people and cases.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RedressApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPlatform.class)
@Import(TestPlatform.Beans.class)
public @interface PlatformTest {}
