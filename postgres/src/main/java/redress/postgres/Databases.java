// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The databases and roles of a server, as its superuser sees them.
///
/// @param admin a connection of the superuser
record Databases(Connection admin) {
    private static final String ROLE_EXISTS = "select 1 from pg_roles where rolname = ?";
    private static final String DATABASE_EXISTS = "select 1 from pg_database where datname = ?";

    void ensure(String name) throws SQLException {
        if (!exists(DATABASE_EXISTS, name)) {
            run("create database %s owner %s".formatted(quoted(name), PostgresServer.ROLE));
        }
    }

    /// Makes the programs' role unless it is there, and gives it this password.
    void ensureRole(Password password) throws SQLException {
        if (!exists(ROLE_EXISTS, PostgresServer.ROLE)) {
            run(
                    "create role %s login password '%s'"
                            .formatted(PostgresServer.ROLE, password.text()));
        }
    }

    private boolean exists(String question, String name) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
