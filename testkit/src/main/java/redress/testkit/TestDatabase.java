// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A database of one test class.
///
/// @param name the database's name
/// @param url its address for JDBC, without user and password
/// @param user the role that owns it, no superuser
/// @param password that role's password
public record TestDatabase(String name, String url, String user, String password)
        implements AutoCloseable {
    /// A database with nothing in it.
    public static TestDatabase empty() {
        return TestServer.get().empty();
    }

    /// A new connection.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// Drops the database, whoever is connected.
    @Override
    public void close() {
        TestServer.get().drop(this);
    }

    @Override
    public String toString() {
        return url;
    }
}
