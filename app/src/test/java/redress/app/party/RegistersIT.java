// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.app.PlatformTest;

@PlatformTest
class RegistersIT {

    private static final String THREE =
            """
            id,name,country,postcode
            1,Alpha Ltd,GB,AB1 2CD
            2,"Beta, Gamma & Co",GB,AB1 2CE
            3,Delta Ltd,GB,
            """;

    @Autowired private Registers registers;
    @Autowired private RegisterRows rows;

    @Test
    void takesAFileAndTakesOnlyWhatDiffersTheNextTime() {
        Imported first = take("one", THREE, true);
        Imported again = take("one", THREE, true);
        Imported later =
                take(
                        "one",
                        THREE.replace("Delta Ltd", "Delta Limited").replace("1,Alp", "4,Alp"),
                        true);

        assertThat(first).isEqualTo(new Imported("", 3, 3, 0, 0, 0, List.of()));
        assertThat(again).isEqualTo(new Imported("", 3, 0, 0, 0, 0, List.of()));
        assertThat(later).isEqualTo(new Imported("", 3, 1, 1, 1, 0, List.of()));
        assertThat(register("one").orElseThrow().entries()).isEqualTo(3);
    }

    @Test
    void keepsTheIdOfAnEntryAndTellsItsChangesInOrder() {
        take("two", THREE, false);
        long last = changes(0).getLast().change();
        long id = entries("two").get(2).id();

        take("two", "id,name\n3,Delta Limited\n", false);

        List<RegisterRows.Changed> changed = changes(last);
        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().entry().id()).isEqualTo(id);
        assertThat(registers.find(id).orElseThrow().party().names())
                .containsExactly("Delta Limited");
        assertThat(entries("two")).hasSize(3).noneMatch(RegisterEntry::gone);
    }

    @Test
    void bringsBackAnEntryThatWasGone() {
        take("three", THREE, true);
        take("three", THREE.replaceFirst("3,Delta.*\n", ""), true);
        assertThat(entries("three").get(2).gone()).isTrue();

        Imported back = take("three", THREE, true);

        assertThat(back.changed()).isEqualTo(1);
        assertThat(entries("three")).noneMatch(RegisterEntry::gone);
    }

    @Test
    void namesTheRowsThatItCannotTake() {
        Imported imported =
                take(
                        "four",
                        "id,name\n1,Alpha\n,Nobody\n1,Twice\n3,\n4,%s\n"
                                .formatted("x".repeat(1001)),
                        false);

        assertThat(imported.added()).isEqualTo(1);
        assertThat(imported.refusedRows()).isEqualTo(4);
        assertThat(imported.refused())
                .extracting(Imported.BadRow::line)
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(imported.refused().get(1).why())
                .isEqualTo("id (1) stands in the file before. An entry has one row.");
    }

    @Test
    void takesNothingOfAFileThatIsNotARegister() {
        assertThatThrownBy(() -> take("five", "", false))
                .hasMessageStartingWith("the file is empty");
        assertThatThrownBy(() -> take("five", "town\nBonn\n", false))
                .hasMessageStartingWith("the header must have a column for the id");
        assertThatThrownBy(() -> take("five", "id,name\n1,A\n2,\"" + "x".repeat(200_000), false))
                .hasMessageStartingWith("the file cannot be read as CSV after row 1");
        assertThatThrownBy(() -> take("Five!", THREE, false))
                .hasMessageStartingWith("register (Five!) must be");
        assertThat(register("five")).isEmpty();
    }

    @Test
    void takesNoPartForTheWhole() {
        take("six", THREE, true);

        assertThatThrownBy(() -> take("six", "id,name\n1,Alpha Ltd\n", true))
                .hasMessage(
                        "a complete file (1 entries) must not lack 2 that the register has. Import it as a part.");
        assertThat(entries("six")).hasSize(3).noneMatch(RegisterEntry::gone);
    }

    private Imported take(String code, String csv, boolean complete) {
        return registers.take(
                code,
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                complete,
                Map.of());
    }

    private Optional<Register> register(String code) {
        return registers.all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private List<RegisterRows.Changed> changes(long after) {
        return rows.changedAfter(after, Long.MAX_VALUE, 100_000);
    }

    private List<RegisterEntry> entries(String register) {
        return changes(0).stream()
                .map(RegisterRows.Changed::entry)
                .filter(entry -> entry.register().equals(register))
                .sorted((a, b) -> a.party().id().compareTo(b.party().id()))
                .toList();
    }
}
