// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/// A command that was run as the launcher runs it, with what it printed.
record Command(int exitCode, String out, String err) {

    static Command run(Object command, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] typed = new String[arguments.length];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = arguments[i].toString();
        }
        int exitCode =
                new CommandLine(command)
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(typed);
        return new Command(exitCode, out.toString(), err.toString());
    }
}
