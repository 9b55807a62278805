// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;

/// Adds the demonstration's tables, its own mail server on the loopback, and the links of its band.
@Configuration(proxyBeanMethods = false)
@OnlyInDemo
class DemoSetup {

    @Bean
    static FlywayConfigurationCustomizer demoTables() {
        return flyway -> flyway.locations("classpath:db/migration", "classpath:db/demo");
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    static GreenMail mailServer() {
        return new GreenMail(ServerSetup.SMTP.dynamicPort());
    }

    @Bean
    @Primary
    static JavaMailSender demoMail(GreenMail server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    @Bean
    static NavigationLink linkToRoles() {
        return band("/demo", "demo.roles", 1);
    }

    @Bean
    static NavigationLink linkToInbox() {
        return band("/demo/inbox", "demo.inbox", 2);
    }

    @Bean
    static NavigationLink linkToTime() {
        return band("/demo/time", "demo.time", 3);
    }

    private static NavigationLink band(String path, String key, int order) {
        return new NavigationLink(NavigationLink.Place.DEMO, Audience.ANYONE, path, key, order);
    }
}
