// SPDX-License-Identifier: Apache-2.0
package redress.app;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// The platform. Each direct sub-package is a module; its root package is its API.
@SpringBootApplication
@ConfigurationPropertiesScan
public class RedressApp {

    static void main(String[] args) {
        SpringApplication.run(RedressApp.class, args);
    }

    /// The only source of time. The demo puts a movable one in its place.
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
