// SPDX-License-Identifier: Apache-2.0
package redress.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import redress.testkit.TestDatabase;

/// What the platform under test stands on: a database of its own, a mailbox, a movable clock.
public final class TestPlatform
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /// The day on which every platform test begins, a Monday in the demo country.
    public static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.empty();
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        context.getBeanFactory().registerSingleton("greenMail", mail);
        int port = freePort();
        TestPropertyValues.of(
                        "server.port=" + port,
                        "redress.public-url=http://localhost:" + port,
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + mail.getSmtp().getPort(),
                        "redress.data=" + Path.of("target/test-data").toAbsolutePath(),
                        "redress.mail.every=200ms",
                        "redress.style-guide=true",
                        "redress.limit.sign-in-links-per-hour=300",
                        "redress.packs=%s,%s".formatted(pack("demo"), pack("de")))
                .applyTo(context);
    }

    private static Path pack(String code) {
        return Path.of("../packs", code).toAbsolutePath().normalize();
    }

    /// A port that nobody listens on. It is below those that outgoing connections are given, so
    /// that it is still free when the platform takes it, and the platform can be told its own
    /// address.
    private static int freePort() {
        return new Random()
                .ints(20_000, 30_000)
                .filter(TestPlatform::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /// The beans that a test puts in the place of the platform's.
    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {
        @Bean
        Mailbox mailbox(GreenMail mail) {
            return new Mailbox(mail);
        }

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(START);
        }
    }
}
