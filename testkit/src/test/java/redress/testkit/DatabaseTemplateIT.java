// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

final class DatabaseTemplateIT {
    private static final DatabaseTemplate TEMPLATE =
            DatabaseTemplate.migratedBy(database ->
                    run(
                            database,
                            "create table word (text text); insert into word values ('first')"));

    @Test
    void startsEveryCopyWithTheTemplatesRows() throws SQLException {
        try (TestDatabase one = TEMPLATE.copy();
                TestDatabase other = TEMPLATE.copy()) {
            run(one, "insert into word values ('second')");

            assertThat(count(one)).isEqualTo(2);
            assertThat(count(other)).isEqualTo(1);
        }
    }

    private static void run(TestDatabase database, String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static int count(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from word")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
