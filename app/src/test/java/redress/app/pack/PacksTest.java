// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PacksTest {
    @Test
    void readsTheDemoPack() {
        Pack demo =
                Packs.in(List.of(PackFiles.shipped().resolve("demo"))).find("demo").orElseThrow();
        assertThat(demo.title()).contains("made-up");
        assertThat(demo.authorities()).hasSize(40);
        assertThat(demo.procedure("claim").problems()).isEmpty();
        assertThat(demo.procedure("complaint").problems()).isEmpty();
    }

    @Test
    void readsEveryPackThatIsShipped() {
        assertThat(Packs.in(List.of(PackFiles.shipped())).all())
                .extracting(Pack::code)
                .containsExactly("cn", "de", "demo", "gb");
    }
}
