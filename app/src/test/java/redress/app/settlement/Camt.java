// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.app.casefile.Upload;

/// A small camt.053 statement of one account, for tests.
final class Camt {

    private static final String STATEMENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
              <BkToCstmrStmt>
                <GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-12-01T06:00:00</CreDtTm></GrpHdr>
                <Stmt>
                  <Id>S-1</Id><CreDtTm>2026-12-01T06:00:00</CreDtTm>
                  <Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>
                  %s
                </Stmt>
              </BkToCstmrStmt>
            </Document>
            """;
    private static final String ENTRY =
            """
            <Ntry>
              <Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><RvslInd>%s</RvslInd>
              <Sts><Cd>BOOK</Cd></Sts>
              <BookgDt><Dt>%s</Dt></BookgDt>
              <NtryDtls><TxDtls>
                <Refs>%s</Refs>
                <RltdPties><PARTY><Pty><Nm>%s</Nm></Pty></PARTY></RltdPties>
                <RmtInf><Ustrd>%s</Ustrd></RmtInf>
              </TxDtls></NtryDtls>
            </Ntry>
            """;

    private final List<String> entries = new ArrayList<>();
    private boolean numbered = true;

    /// The bank gives its entries no reference of their own.
    Camt withoutBankReferences() {
        numbered = false;
        return this;
    }

    Camt credit(LocalDate day, String amount, String payer, String text) {
        return entry(day, amount, payer, text, false);
    }

    Camt reversal(LocalDate day, String amount, String payer, String text) {
        return entry(day, amount, payer, text, true);
    }

    private Camt entry(LocalDate day, String amount, String payer, String text, boolean reversal) {
        String party = reversal ? "Cdtr" : "Dbtr";
        String direction = reversal ? "DBIT" : "CRDT";
        String reference =
                numbered
                        ? "<AcctSvcrRef>%s-%d</AcctSvcrRef>"
                                .formatted(Integer.toHexString(text.hashCode()), entries.size())
                        : "";
        entries.add(
                ENTRY.replace("PARTY", party)
                        .formatted(amount, direction, reversal, day, reference, payer, text));
        return this;
    }

    byte[] bytes() {
        return STATEMENT.formatted(String.join("", entries)).getBytes(StandardCharsets.UTF_8);
    }

    Upload upload() {
        return new Upload("statement.xml", "application/xml", bytes());
    }
}
