// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import java.util.function.Consumer;

/// A database that is migrated once and copied for each test class, which takes some 50 ms.
///
/// Keep it in a static field that all test classes share. The migration must leave no connection
/// open.
public final class DatabaseTemplate {
    private final TestDatabase original;

    private DatabaseTemplate(TestDatabase original) {
        this.original = original;
    }

    /// A template filled by this migration.
    public static DatabaseTemplate migratedBy(Consumer<TestDatabase> migration) {
        TestDatabase original = TestDatabase.empty();
        migration.accept(original);
        return new DatabaseTemplate(original);
    }

    /// A new database with the template's content.
    public TestDatabase copy() {
        return TestServer.get().copyOf(original);
    }
}
