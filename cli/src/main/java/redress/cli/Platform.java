// SPDX-License-Identifier: Apache-2.0
package redress.cli;

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
    static Platform start(Map<String, String> fixed, Map<String, Object> usual) {
        SpringApplication application = new SpringApplication(RedressApp.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(usual);
        String[] arguments =
                fixed.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new);
        try {
            return new Platform(application.run(arguments));
        } catch (RuntimeException failed) {
            Throwable cause = failed;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new CommandFailure("the platform did not start: " + cause.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
