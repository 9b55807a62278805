// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameViewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    written                                | country | core                  | form
                    Rolls-Royce Holdings plc               | GB      | rolls royce holdings  | PLC
                    The Gym Limited                        | GB      | gym                   | Ltd
                    MARKS AND SPENCER P.L.C.               | GB      | marks and spencer     | PLC
                    Marks & Spencer PLC                    | GB      | marks and spencer     | PLC
                    J. D. Smith Ltd.                       | GB      | jd smith              | Ltd
                    Koninklijke Philips N.V.               | NL      | koninklijke philips   | NV
                    Bayerische Motoren Werke AG            | DE      | bayerische motoren werke | AG
                    Dr. Ing. h.c. F. Porsche Aktiengesellschaft | DE | dr ing hc f porsche   | AG
                    Lidl Stiftung & Co. KG                 | DE      | lidl | Stiftung & Co. KG
                    Robert Bosch G.m.b.H. Stuttgart        | DE      | robert bosch stuttgart | GmbH
                    Eni S.p.A.                             | IT      | eni                   | SpA
                    L'Oréal S.A.                           | FR      | loreal                | SA
                    SARL Dupont                            | FR      | dupont                | SARL
                    Acme S.à r.l.                          | LU      | acme                  | SARL
                    Limited                                | GB      | limited               | -
                    """)
    void partsTheLegalFormFromTheCore(String written, String country, String core, String form) {
        NameViews views = NameViews.of(written, country);
        assertThat(views.core()).isEqualTo(core);
        assertThat(views.form() == null ? null : views.form().form()).isEqualTo(form);
        assertThat(views.spaceless()).isEqualTo(core.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Müller Bau GmbH, mullerbau, muellerbau",
        "Größe & Söhne AG, grosseandsohne, groesseandsoehne",
        "A.P. Møller - Mærsk, apmollermaersk, apmoellermaersk"
    })
    void keepsBothSpellingsOfAnUmlaut(String written, String plain, String writtenOut) {
        assertThat(NameViews.of(written, "DE").keys()).contains(plain, writtenOut);
    }
}
