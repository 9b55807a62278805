// SPDX-License-Identifier: Apache-2.0
package redress.matching.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.matching.Party;

final class ColumnsTest {

    @Test
    void readsAllThatATableOfOursCanSay() {
        Columns columns =
                Columns.of(
                        header(
                                "id,name,former_names,country,address,postcode,vat,register_number,lei,email,phone"),
                        Map.of());

        Party party =
                columns.read(
                        row(
                                "7;Alpha Ltd;Beta Ltd| Gamma  Ltd ;gb;1 High Street;AB1 2CD;GB1;00000007;;a@b.example;+44 1"));

        assertThat(party)
                .isEqualTo(
                        new Party(
                                "7",
                                List.of("Alpha Ltd", "Beta Ltd", "Gamma Ltd"),
                                "GB",
                                "1 High Street",
                                "AB1 2CD",
                                Map.of(
                                        "vat",
                                        "GB1",
                                        "register_number",
                                        "00000007",
                                        "email",
                                        "a@b.example",
                                        "phone",
                                        "+44 1")));
    }

    @Test
    void knowsTheLayoutOfCompaniesHouse() {
        List<String> header =
                header(
                        "CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1, RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,RegAddress.Country,RegAddress.PostCode,CompanyCategory,PreviousName_1.CONDATE, PreviousName_1.CompanyName");
        Columns columns = Columns.of(header, Map.of());

        Party party =
                columns.read(
                        row(
                                "ALPHA LIMITED;00000007;;;1 HIGH STREET;;TOWN;;ENGLAND;AB1 2CD;Private;01/01/2020;OLD ALPHA LIMITED"));

        assertThat(columns.title()).isEqualTo("Companies House");
        assertThat(party.id()).isEqualTo("00000007");
        assertThat(party.names()).containsExactly("ALPHA LIMITED", "OLD ALPHA LIMITED");
        assertThat(party.country()).isEqualTo("GB");
        assertThat(party.address()).isEqualTo("1 HIGH STREET, TOWN");
        assertThat(party.postcode()).isEqualTo("AB1 2CD");
        assertThat(party.identifiers()).containsExactly(Map.entry("register_number", "00000007"));
    }

    @Test
    void knowsTheLayoutOfGleif() {
        List<String> header =
                header(
                        "LEI,Entity.LegalName,Entity.OtherEntityNames.OtherEntityName.1,Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.City,Entity.LegalAddress.Country,Entity.LegalAddress.PostalCode,Entity.RegistrationAuthority.RegistrationAuthorityEntityID");

        Party party =
                Columns.of(header, Map.of())
                        .read(row("L1;Alpha AG;Beta AG;Weg 1;Bonn;DE;53113;HRB 7"));

        assertThat(party.names()).containsExactly("Alpha AG", "Beta AG");
        assertThat(party.country()).isEqualTo("DE");
        assertThat(party.address()).isEqualTo("Weg 1, Bonn");
        assertThat(party.identifiers())
                .containsOnly(Map.entry("lei", "L1"), Map.entry("register_number", "HRB 7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    header                                | id | name
                    id,name                               | 0  | 1
                    Company Name,Record ID                | 1  | 0
                    name,company_name,unique_id           | 2  | 0
                    mention_id,legalName                  | 0  | 1
                    """)
    void guessesObviousHeaders(String header, int id, int name) {
        String[] row = {"a", "b", "c"};

        Party party = Columns.of(header(header), Map.of()).read(row);

        assertThat(party.id()).isEqualTo(row[id]);
        assertThat(party.names().getFirst()).isEqualTo(row[name]);
    }

    @Test
    void takesTheColumnsThatAreNamed() {
        Columns columns =
                Columns.of(
                        header("id,person_id,person_name,zip"),
                        Map.of("id", "person_id", "name", "PERSON_NAME"));

        assertThat(columns.read(row("1;2;Ada;X1")))
                .isEqualTo(new Party("2", List.of("Ada"), null, null, "X1", Map.of()));
        assertThat(columns.read(header("id,person_id,person_name,zip")))
                .containsEntry("name", List.of("person_name"));
    }

    @Test
    void readsARowThatIsShorterThanItsHeader() {
        Party party = Columns.of(header("id,name,postcode"), Map.of()).read(row("1;Ada"));

        assertThat(party.postcode()).isNull();
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThatThrownBy(() -> Columns.of(header("id,town"), Map.of()))
                .hasMessage(
                        "the header must have a column for the name, not only: id, town. Name it: name=COLUMN.");
        assertThatThrownBy(() -> Columns.of(header("id,name"), Map.of("nmae", "name")))
                .hasMessageStartingWith("column (nmae) must be one of: id, name, former_names");
        assertThatThrownBy(() -> Columns.of(header("id,name"), Map.of("name", "title")))
                .hasMessage("column (title) must be in the header: id, name");
        assertThatThrownBy(() -> Columns.of(header("id,name"), Map.of()).read(row("7; ")))
                .hasMessage("name (7) must not be empty. Fill it or leave the row out.");
        assertThatThrownBy(() -> Columns.of(header("id,name"), Map.of()).read(row(" ;Ada")))
                .hasMessage("id () must not be empty. Fill it or leave the row out.");
    }

    private static List<String> header(String columns) {
        return List.of(columns.split(",", -1));
    }

    private static String[] row(String cells) {
        return cells.split(";", -1);
    }
}
