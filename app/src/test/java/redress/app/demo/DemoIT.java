// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import redress.app.RedressApp;
import redress.testkit.TestDatabase;

/// The demonstration as it starts for the first time.
class DemoIT {

    private static TestDatabase database;
    private static ConfigurableApplicationContext demo;

    @BeforeAll
    static void start() {
        database = TestDatabase.empty();
        demo =
                SpringApplication.run(
                        RedressApp.class,
                        "--server.port=0",
                        "--redress.demo=true",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--redress.data=" + Path.of("target/demo-data").toAbsolutePath(),
                        "--redress.packs=" + Path.of("../packs/demo").toAbsolutePath().normalize());
    }

    @AfterAll
    static void stop() {
        demo.close();
        database.close();
    }

    @Test
    void fillsTheCountryWithCasesAtEveryStage() {
        JdbcClient db = demo.getBean(JdbcClient.class);

        assertThat(db.sql("select count(*) from casefile_case").query(Long.class).single())
                .isEqualTo(Country.CASES);
        assertThat(stages(db))
                .contains(
                        "with-desk",
                        "in-hand",
                        "notified",
                        "answered",
                        "asked",
                        "silent",
                        "suspended",
                        "closed");
        assertThat(
                        db.sql("select count(*) from casefile_event where at > now()")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void seatsAnOfficerWhoFindsCasesAtTheDesk() {
        assertThat(demo.getBean(Cast.class).play(Cast.Part.OFFICER).seats()).isNotEmpty();
    }

    private static List<String> stages(JdbcClient db) {
        return db.sql("select distinct stage from casefile_case").query(String.class).list();
    }
}
