// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.app.party.Imported;
import redress.app.party.Register;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// The registers of this installation and the form that imports one.
///
/// @param done what the import did that was just made; null where none was
/// @param code what was entered before the form was refused
/// @param error why it was refused; empty where it was not
public record RegistersPage(
        List<Register> registers,
        @Nullable Imported done,
        String code,
        String columns,
        String error)
        implements Page {

    public RegistersPage {
        registers = List.copyOf(registers);
    }

    public List<Fault> faults() {
        return error.isEmpty() ? List.of() : List.of(new Fault("file", error));
    }

    public List<Option> whole(Frame frame) {
        return List.of(
                Option.of("yes", frame.text("debtor.registers.whole"))
                        .withHint(frame.text("debtor.registers.whole.hint")));
    }

    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
