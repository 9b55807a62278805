// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import redress.app.RedressApp;

/// A running platform. The only class here that loads Spring.
final class Platform implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Platform(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Starts the platform; both kinds of properties are Spring's.
    ///
    /// @param fixed what nobody may override
    /// @param usual what the environment and the operator's file may override
    /// @param trace where the whole story of a failed start is kept
    static Platform start(Map<String, String> fixed, Map<String, Object> usual, Path trace) {
        SpringApplication application = new SpringApplication(RedressApp.class);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(usual);
        String[] arguments =
                fixed.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new);
        try {
            return new Platform(application.run(arguments));
        } catch (RuntimeException failed) {
            keep(failed, trace);
            throw new CommandFailure(
                    "the platform did not start: %s%nMore is in %s"
                            .formatted(rootOf(failed).getMessage(), trace),
                    failed);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void keep(RuntimeException failure, Path trace) {
        StringWriter story = new StringWriter();
        failure.printStackTrace(new PrintWriter(story));
        try {
            Files.createDirectories(trace.resolveSibling(""));
            Files.writeString(trace, story.toString());
        } catch (IOException unwritable) {
            failure.addSuppressed(unwritable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
