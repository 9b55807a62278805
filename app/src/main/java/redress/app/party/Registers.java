// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.matching.Party;

/// The public registers that respondents are looked up in. An operator imports them from CSV: a
/// table of ours, Companies House's, GLEIF's, or any other whose columns are named.
@Component
public class Registers {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,19}");
    private static final int BATCH = 2_000;

    private final RegisterRows rows;
    private final Clock clock;

    Registers(RegisterRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// Takes a file of entries into a register, all or nothing; entries keep their ids.
    ///
    /// @param complete whether the file is the whole register, so that what it lacks is gone
    /// @param named headers of the file by our name of the field; empty to recognise them
    /// @throws IllegalArgumentException when the code or the file cannot be; the message says why
    @Transactional
    public Imported take(
            String code, InputStream csv, boolean complete, Map<String, String> named) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "register (%s) must be 1 to 20 small letters, digits and hyphens, such as gb"
                            .formatted(code.length() > 30 ? code.substring(0, 30) : code));
        }
        RegisterFile file = new RegisterFile(csv, named);
        rows.open(code, file.layout(), clock.instant());
        stage(file);
        long changed = rows.change(code);
        long added = rows.add(code);
        long gone = complete ? leaveOut(code, file) : 0;
        rows.count(code);
        return new Imported(
                file.layout(),
                file.read(),
                added,
                changed,
                gone,
                file.refusedRows(),
                file.refused());
    }

    /// Every register.
    public List<Register> all() {
        return rows.list();
    }

    /// The entry with an id.
    public Optional<RegisterEntry> find(long id) {
        return rows.find(id);
    }

    /// Half a register does not close in a day: such a file is not the whole one.
    private long leaveOut(String code, RegisterFile file) {
        long gone = rows.leaveOut(code);
        long taken = file.read() - file.refusedRows();
        if (gone > taken) {
            throw new IllegalArgumentException(
                    "a complete file (%,d entries) must not lack %,d that the register has. Import it as a part."
                            .formatted(taken, gone));
        }
        return gone;
    }

    private void stage(RegisterFile file) {
        List<Party> batch = new ArrayList<>();
        file.forEach(entry -> {
            batch.add(entry);
            if (batch.size() == BATCH) {
                rows.stage(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            rows.stage(batch);
        }
    }
}
