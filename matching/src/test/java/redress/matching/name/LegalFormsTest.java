// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {

    private static final List<String[]> ROWS = Table.of("legal-forms.csv", 5);

    @Test
    void everyRowHasAFormAClassCountriesAndASource() {
        Set<String> codes = Set.of(Locale.getISOCountries());
        Set<String> forms = new HashSet<>();
        assertThat(ROWS)
                .allSatisfy(row -> {
                    assertThat(forms.add(row[0])).as("twice: %s", row[0]).isTrue();
                    assertThat(FormClass.valueOf(row[2].toUpperCase(Locale.ROOT)))
                            .isNotEqualTo(FormClass.SEVERAL);
                    for (String country : row[3].split(";")) {
                        assertThat(
                                        country.isEmpty()
                                                || codes.contains(country)
                                                || country.equals("XK"))
                                .as(country)
                                .isTrue();
                    }
                    assertThat(row[4]).isIn("ELF", "rigour", "cleanco", "law");
                });
    }

    /// Calls for each form, each spelling of it and each of its countries.
    private interface Spelling {
        void look(String form, String spelling, String country);
    }

    private static void forEachSpelling(Spelling spelling) {
        for (String[] row : ROWS) {
            for (String country : row[3].split(";")) {
                for (String marked : row[1].split(";")) {
                    spelling.look(row[0], marked.replaceAll("^[*^!]+", ""), country);
                }
            }
        }
    }

    @Test
    void everySpellingReadsAsItsFormInItsCountry() {
        List<String> wrong = new ArrayList<>();
        forEachSpelling((form, spelling, country) -> {
            LegalForm read = NameViews.of("Zzyzx " + spelling, country).form();
            if (read == null || !read.form().equals(form)) {
                wrong.add(country + " " + spelling + ": " + form + ", " + read);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTwoFormsOfOneCountryShareASpelling() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        forEachSpelling((form, spelling, country) -> {
            String key = country + " " + Folding.fold(spelling).replace(" ", "");
            String owner = owners.putIfAbsent(key, form);
            if (owner != null && !owner.equals(form)) {
                shared.add(key + ": " + owner + ", " + form);
            }
        });
        assertThat(shared).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    written            | country | form      | class
                    Equinor ASA        | NO      | ASA       | PUBLIC
                    Tine SA            | NO      | SA (NO)   | COOPERATIVE
                    Orlen S.A.         | PL      | S.A. (PL) | PUBLIC
                    Škoda Auto a.s.    | CZ      | a.s.      | PUBLIC
                    Ørsted A/S         | DK      | A/S       | PUBLIC
                    Posten Norge AS    | NO      | AS (NO)   | PRIVATE
                    Ferrari S.A.S.     | IT      | Sas       | LIMITED_PARTNERSHIP
                    Decathlon SAS      | FR      | SAS       | PRIVATE
                    Nobody A.S.        | ''      | AS        | SEVERAL
                    """)
    void choosesTheFormOfTheCountry(String written, String country, String form, FormClass kind) {
        LegalForm read = Objects.requireNonNull(NameViews.of(written, country).form());
        assertThat(read.form()).isEqualTo(form);
        assertThat(read.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    one         | other        | agreement
                    Acme Ltd    | Acme Limited | SAME
                    Acme Ltd    | Acme PLC     | DIFFERENT
                    Acme GmbH   | Acme SARL    | CLASS
                    Acme A.S.   | Acme aksjeselskap | CLASS
                    Acme SE     | Acme GmbH    | DIFFERENT
                    """)
    void saysHowCloseTwoFormsAre(String one, String other, LegalForm.Agreement agreement) {
        LegalForm first = Objects.requireNonNull(NameViews.of(one, "").form());
        LegalForm second = Objects.requireNonNull(NameViews.of(other, "").form());
        assertThat(first.against(second)).isEqualTo(agreement);
        assertThat(second.against(first)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case                                 | written               | country | core
                    a head in another country            | SAS Institute         | GB      | sas institute
                    a short head without a country       | SAS Institute         | ''      | sas institute
                    a head in its country                | SARL Dupont           | FR      | dupont
                    a head beside a tail                 | SA Recycling LLC      | US      | sa recycling
                    a local head beside a tail           | PT Telkom Tbk         | ID      | telkom
                    a local tail elsewhere               | Warm Up               | GB      | warm up
                    a form alone                         | Limited               | GB      | limited
                    the tail of a pair                   | Smith & Co            | GB      | smith and company
                    a form inside                        | Bosch GmbH Stuttgart  | DE      | bosch stuttgart
                    """)
    void leavesWordsOfTheNameAlone(String name, String written, String country, String core) {
        assertThat(NameViews.of(written, country).core()).as(name).isEqualTo(core);
    }
}
