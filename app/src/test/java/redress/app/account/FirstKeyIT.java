// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import redress.app.PlatformTest;

@PlatformTest
class FirstKeyIT {

    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @TempDir private Path folder;

    @Test
    void writesAKeyThatFilesForThePersonNamed() throws IOException {
        Path file = folder.resolve("first.key");

        start("robot@firstkey.example:" + file);

        Signed owner = keys.find(Files.readString(file).strip()).orElseThrow();
        assertThat(owner.email()).isEqualTo("robot@firstkey.example");
        assertThat(owner.scopes()).containsExactlyInAnyOrder("cases:read", "cases:write");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsAKeyThatWorksAndReplacesOneThatDoesNot() throws IOException {
        Path file = folder.resolve("kept.key");
        start("robot@firstkey.example:" + file);
        String first = Files.readString(file);

        start("robot@firstkey.example:" + file);
        assertThat(Files.readString(file)).isEqualTo(first);

        Files.writeString(file, "rdk_of-another-database");
        start("robot@firstkey.example:" + file);
        assertThat(keys.find(Files.readString(file).strip())).isPresent();
    }

    @Test
    void leavesAFileAloneThatHoldsSomethingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "buy milk");

        assertThatThrownBy(() -> start("robot@firstkey.example:" + file))
                .hasMessageContaining("holds something else");
        assertThat(file).hasContent("buy milk");
    }

    @Test
    void refusesWhatIsNotAnAddressAndAFile() {
        assertThatThrownBy(() -> start("first.key"))
                .hasMessage(
                        "redress.bootstrap-key (first.key) must be an e-mail address, a colon and a file");
    }

    private void start(String wanted) {
        AccountSettings settings =
                new AccountSettings(
                        folder, "", "", Duration.ZERO, Duration.ZERO, Duration.ZERO, "", wanted);
        new FirstKey(people, keys, settings).run(new DefaultApplicationArguments());
    }
}
