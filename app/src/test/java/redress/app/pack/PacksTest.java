// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PacksTest {
    @Test
    void readsTheDemoPack() {
        Pack demo = Packs.in(List.of(packs().resolve("demo"))).find("demo").orElseThrow();
        assertThat(demo.title()).contains("made-up");
        assertThat(demo.authorities()).hasSize(40);
        assertThat(demo.procedure("claim").problems()).isEmpty();
        assertThat(demo.procedure("complaint").problems()).isEmpty();
    }

    private static Path packs() {
        Path here = Path.of("packs");
        return Files.isDirectory(here) ? here : Path.of("..", "packs");
    }
}
