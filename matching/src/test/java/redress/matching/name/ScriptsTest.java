// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as registers write them in each script, and what they are found by.
class ScriptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    written                                  | core                       | form
                    华为技术有限公司                         | hua wei ji shu             | 有限公司
                    中国石油天然气股份有限公司               | zhong guo shi you tian ran qi | 股份有限公司
                    トヨタ自動車株式会社                     | -                          | 株式会社
                    ㈱日立製作所                             | -                          | 株式会社
                    삼성전자 주식회사                        | samseongjeonja             | 주식회사
                    ООО «Яндекс»                             | yandeks                    | ООО
                    Публичное акционерное общество «Газпром» | gazprom                    | ПАО
                    ПАО «Лукойл»                             | lukoil                     | ПАО
                    ТОВ «Нова Пошта»                         | nova poshta                | ТОВ
                    Мосэнерго ОАО                            | mosenergo                  | ОАО
                    Δημόσια Επιχείρηση Ηλεκτρισμού Α.Ε.      | demosia epicheirese elektrismou | AE
                    ΟΠΑΠ Α.Ε.                                | opap                       | AE
                    شركة أرامكو السعودية                     | shrkt aramkw alswdyt       | -
                    טבע תעשיות פרמצבטיות בע"מ                | -                          | בע"מ
                    Müller Bau GmbH                          | muller bau                 | GmbH
                    Größe & Söhne AG                         | grosse and sohne           | AG
                    Škoda Auto a.s.                          | skoda auto                 | -
                    Türkiye Petrol Rafinerileri A.Ş.         | turkiye petrol rafinerileri | -
                    Żabka Polska Sp. z o.o.                  | zabka polska               | Sp. z o.o.
                    Ørsted A/S                               | orsted                     | -
                    """)
    void readsEveryScript(String written, String core, String form) {
        NameViews views = NameViews.of(written, "");
        if (core != null) {
            assertThat(views.core()).isEqualTo(core);
        }
        if (form != null) {
            assertThat(views.form()).isNotNull().extracting(LegalForm::form).isEqualTo(form);
        }
        assertThat(views.folded()).isEqualTo(Folding.fold(views.folded()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case                              | one                       | other
                    umlaut and its letters            | Müller Bau GmbH           | Mueller Bau GmbH
                    umlaut and its base               | Müller Bau GmbH           | Muller Bau GmbH
                    composed and decomposed           | Müller Bau GmbH           | Mu\u0308ller Bau GmbH
                    Danish letters                    | A.P. Møller - Mærsk A/S   | AP Moller Maersk AS
                    Swedish letters                   | Ångström AB               | Aangstroem AB
                    traditional and simplified        | 華為技術有限公司          | 华为技术有限公司
                    full width                        | ＡＢＣ Ｌｔｄ             | ABC Ltd
                    Latin and Cyrillic                | Газпром                   | Gazprom
                    Cyrillic letters that look Latin  | \u0410\u0440ple Inc       | Apple Inc
                    Greek letters that look Latin     | \u0391pple Inc            | Apple Inc
                    all letters look Latin            | \u0421\u041E\u0421\u0410  | COCA
                    zero width                        | Te\u200Bs\u200Cco\u2060 PLC | Tesco PLC
                    soft hyphen                       | Tes\u00ADco PLC           | Tesco PLC
                    direction marks                   | \u202ETesco\u202C PLC     | Tesco PLC
                    byte order mark                   | \uFEFFTesco PLC           | Tesco PLC
                    no-break spaces                   | Tesco\u00A0\u2009PLC      | Tesco PLC
                    variation selector                | Tesco\uFE0F PLC           | Tesco PLC
                    trade mark                        | Tesco™ PLC                | Tesco PLC
                    curly apostrophe                  | Sainsbury’s               | Sainsbury's
                    dashes                            | Rolls–Royce               | Rolls-Royce
                    Arabic with vowels and stretched  | شَرِكَة أرامـكو            | شركة أرامكو
                    Greek accents and capitals        | Ελληνικά Πετρέλαια        | ΕΛΛΗΝΙΚΑ ΠΕΤΡΕΛΑΙΑ
                    square characters for forms       | ㈱日立製作所              | 株式会社日立製作所
                    controls                          | Tesco\u0007 PLC           | Tesco PLC
                    """)
    void findsTheSameNameWrittenInAnotherWay(String name, String one, String other) {
        assertThat(NameViews.of(one, "").keys())
                .as(name)
                .containsAnyElementsOf(NameViews.of(other, "").keys());
    }

    @Test
    void keepsTheNameInItsOwnScriptWithoutItsForm() {
        assertThat(NameViews.of("华为技术有限公司", "CN").keys()).contains("华为技术");
        assertThat(NameViews.of("ООО «Ромашка»", "RU").keys()).contains("ромашка");
        assertThat(NameViews.of("株式会社日立製作所", "JP").keys()).anyMatch(k -> k.startsWith("日立"));
    }

    @Test
    void letsNoNameVanish() {
        for (String name : new String[] {"ꦲ", "ⵣⵣ", "𐌰𐌱", "ᎠᎡ"}) {
            assertThat(NameViews.of(name, "").keys()).as(name).isNotEmpty().doesNotContain("");
        }
    }
}
