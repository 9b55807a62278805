// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that the generator of instances writes: little endian, magic, firms, debts, then the
/// columns debtor, creditor (`int`) and amount (`long`).
final class ObligationFile {
    private static final int MAGIC = 0x4F424C47;

    private ObligationFile() {}

    static DebtGraph read(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt() != MAGIC) {
            throw new IOException(file + " is not a file of obligations");
        }
        int firms = in.getInt();
        int debts = Math.toIntExact(in.getLong());
        int[] debtor = new int[debts];
        int[] creditor = new int[debts];
        long[] amount = new long[debts];
        in.asIntBuffer().get(debtor).get(creditor);
        in.position(in.position() + 8 * debts);
        in.asLongBuffer().get(amount);
        return DebtGraph.of(firms, debtor, creditor, amount);
    }
}
