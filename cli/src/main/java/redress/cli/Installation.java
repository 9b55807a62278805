// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What one start of the platform is made of.
///
/// @param data the folder of everything that must be kept
/// @param port the TCP port of its pages
/// @param db the address of the operator's own database, empty for the included one
/// @param packs a folder of packs beside those that come with Redress
/// @param demo whether the made-up country is loaded
/// @param logs how the log is written
record Installation(
        Path data,
        int port,
        Optional<String> db,
        Optional<Path> packs,
        boolean demo,
        LogFormat logs) {
    Installation {
        data = data.toAbsolutePath().normalize();
        packs = packs.map(folder -> folder.toAbsolutePath().normalize());
    }

    /// The address of the first page.
    String address() {
        return "http://localhost:" + port;
    }

    Database openDatabase() {
        return db.map(address -> Database.external(address, System.getenv()))
                .orElseGet(() -> Database.embedded(data));
    }

    Platform startPlatform(Database database) {
        Map<String, String> fixed = new LinkedHashMap<>();
        fixed.put("spring.datasource.url", database.url());
        if (!database.user().isEmpty()) {
            fixed.put("spring.datasource.username", database.user());
            fixed.put("spring.datasource.password", database.password());
        }
        fixed.put("server.port", Integer.toString(port));
        fixed.put("redress.data", data.toString());
        fixed.put("redress.index-folder", data.resolve("index").toString());
        namePacks(fixed);
        fixed.put("redress.demo", Boolean.toString(demo));
        if (demo) {
            fixed.put("logging.level.redress", "warn");
        }
        fixed.put(
                "spring.config.additional-location",
                "optional:file:" + data.resolve("redress.properties"));
        Map<String, Object> usual = new HashMap<>();
        usual.put("redress.public-url", address());
        if (logs == LogFormat.JSON) {
            usual.put("logging.structured.format.console", "ecs");
        }
        usual.put("logging.level.org.springframework.boot.SpringApplication", "off");
        usual.put("logging.level.org.springframework.boot.web.server", "error");
        return Platform.start(fixed, usual, data.resolve("failed-start.log"));
    }

    /// The packs that come with Redress, then those of `--packs`.
    private void namePacks(Map<String, String> properties) {
        Path own =
                Path.of(System.getProperty("redress.home", "")).toAbsolutePath().resolve("packs");
        properties.put("redress.packs[0]", own.toString());
        packs.ifPresent(folder -> properties.put("redress.packs[1]", folder.toString()));
    }
}
