// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The databases and roles of a server, as its superuser sees them.
///
/// @param admin a connection of the superuser
record Databases(Connection admin) {
    private static final String ROLE_EXISTS = "select 1 from pg_roles where rolname = ?";
    private static final String DATABASE_EXISTS = "select 1 from pg_database where datname = ?";

    private static final String NAMES =
            "select datname from pg_database where datallowconn and not datistemplate";

    private static final String TABLES =
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
            """;

    /// The databases that programs use.
    List<String> names() throws SQLException {
        return list(NAMES);
    }

    /// Reads every row of the connected database; a damaged page makes that fail.
    long countRows() throws SQLException {
        long rows = 0;
        for (String table : list(TABLES)) {
            rows += Long.parseLong(list("select count(t::text) from " + table + " t").getFirst());
        }
        return rows;
    }

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

    private List<String> list(String question) throws SQLException {
        try (Statement statement = admin.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
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
