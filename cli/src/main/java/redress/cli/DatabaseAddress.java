// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `--db` names, with user and password taken apart.
///
/// @param url the address for JDBC
/// @param user the user, empty when the address has it in its query
/// @param password the password, likewise
record DatabaseAddress(String url, String user, String password) {
    private static final int OLDEST = 15;

    private static final Pattern FORM =
            Pattern.compile(
                    "(jdbc:)?postgres(ql)?://((?<user>[^:@/]+)(:(?<password>[^@/]*))?@)?(?<rest>[^@]+)");

    /// Reads `jdbc:postgresql://HOST/DATABASE` or `postgresql://USER:PASSWORD@HOST/DATABASE`.
    static DatabaseAddress parse(String address, Map<String, String> environment) {
        Matcher parts = FORM.matcher(address);
        if (!parts.matches()) {
            throw new CommandFailure(
                    "--db (%s) must look like jdbc:postgresql://HOST/DATABASE"
                            .formatted(withoutSecrets(address)));
        }
        String user = parts.group("user");
        String password = parts.group("password");
        return new DatabaseAddress(
                "jdbc:postgresql://" + parts.group("rest"),
                user == null ? environment.getOrDefault("REDRESS_DB_USER", "") : decoded(user),
                password == null
                        ? environment.getOrDefault("REDRESS_DB_PASSWORD", "")
                        : decoded(password));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// Refuses a server that cannot be reached or is too old.
    void check() {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CommandFailure(
                        "--db names a PostgreSQL %d; Redress needs %d or newer"
                                .formatted(version, OLDEST));
            }
        } catch (SQLException refused) {
            throw new CommandFailure(
                    "the database that --db names (%s) cannot be used: %s"
                            .formatted(withoutSecrets(url), refused.getMessage()),
                    refused);
        }
    }

    private static String withoutSecrets(String address) {
        return address.replaceAll("://[^/@]*@", "://…@").replaceAll("password=[^&]*", "password=…");
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + withoutSecrets(url) + "]";
    }
}
