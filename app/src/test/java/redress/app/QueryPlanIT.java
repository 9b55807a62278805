// SPDX-License-Identifier: Apache-2.0
package redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import redress.testkit.TestDatabase;

/// Every query of the platform finds its rows by an index when there are 100 000 cases. The queries
/// are the SQL constants of all classes; the plan is the one that serves whatever the values are.
class QueryPlanIT {

    private static final int ROWS = 100_000;
    private static final Pattern QUERY =
            Pattern.compile("\\s*(select|update|delete)\\s.*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");
    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (\\w+)");

    @Test
    void readsNoLargeTableFromEndToEnd() throws Exception {
        try (TestDatabase database = TestDatabase.empty();
                Connection connection = filled(database)) {
            List<String> large = largeTables(connection);
            createStaged(connection);
            List<Query> queries = queries();
            List<String> slow = new ArrayList<>();
            for (Query query : queries) {
                String plan = plan(connection, query);
                WHOLE_TABLE
                        .matcher(plan)
                        .results()
                        .map(found -> found.group(1))
                        .filter(large::contains)
                        .forEach(table ->
                                slow.add(query.name() + " reads all of " + table + "\n" + plan));
            }
            assertThat(large).contains("casefile_case", "casefile_event", "authority_queue");
            assertThat(queries).hasSizeGreaterThan(40);
            assertThat(slow).isEmpty();
        }
    }

    /// The table that an import of a register makes for itself while it runs.
    private static void createStaged(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table staged (number text, content jsonb)");
        }
    }

    private record Query(String name, String sql) {
        /// The query with its places numbered, as the server itself writes them.
        String numbered() {
            List<String> names = new ArrayList<>();
            return PLACE.matcher(sql)
                    .replaceAll(found -> {
                        if (!names.contains(found.group(1))) {
                            names.add(found.group(1));
                        }
                        return Matcher.quoteReplacement("$" + (names.indexOf(found.group(1)) + 1));
                    });
        }
    }

    private static String plan(Connection connection, Query query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet lines =
                        statement.executeQuery("explain (generic_plan) " + query.numbered())) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        } catch (SQLException e) {
            throw new SQLException(query.name() + ": " + e.getMessage(), e);
        }
        return plan.toString();
    }

    private static Connection filled(TestDatabase database) throws SQLException, IOException {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db")
                .load()
                .migrate();
        String simple = database.url() + (database.url().contains("?") ? "&" : "?");
        Connection connection =
                DriverManager.getConnection(
                        simple + "preferQueryMode=simple", database.user(), database.password());
        try (InputStream rows =
                        QueryPlanIT.class.getResourceAsStream("/hundred-thousand-cases.sql");
                Statement statement = connection.createStatement()) {
            String sql =
                    new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql);
            statement.execute("vacuum analyze");
        }
        return connection;
    }

    private static List<String> largeTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select relname from pg_class where relkind = 'r' and reltuples >= "
                                        + ROWS)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /// The SQL constants of all our classes that look for rows.
    private static List<Query> queries() throws IOException, ReflectiveOperationException {
        List<Query> queries = new ArrayList<>();
        Resource[] classes =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:redress/app/**/*.class");
        for (Resource file : classes) {
            String path = file.getURL().getPath();
            if (!path.contains("/test-classes/")) {
                String name =
                        path.substring(path.lastIndexOf("/redress/app/") + 1).replace('/', '.');
                Class<?> type =
                        Class.forName(
                                name.substring(0, name.length() - ".class".length()),
                                false,
                                QueryPlanIT.class.getClassLoader());
                addQueries(type, queries);
            }
        }
        return queries;
    }

    private static void addQueries(Class<?> type, List<Query> queries)
            throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                field.setAccessible(true);
                String value = Objects.toString(field.get(null), "");
                if (QUERY.matcher(value).matches()) {
                    queries.add(new Query(type.getSimpleName() + "." + field.getName(), value));
                }
            }
        }
    }
}
