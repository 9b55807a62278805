// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Address;
import redress.einvoice.Identifier;
import redress.einvoice.Party;
import redress.einvoice.Term;
import redress.einvoice.internal.PartyTerms;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.xml.Element;

/// Reads one party (BG-4, BG-7).
final class CiiParty {
    private static final String ADDRESS = "PostalTradeAddress/";
    private static final String CONTACT = "DefinedTradeContact/";

    private final Values values;
    private final PartyTerms terms;

    CiiParty(Values values, PartyTerms terms) {
        this.values = values;
        this.terms = terms;
    }

    Party read(Optional<Element> present) {
        return present.map(this::read).orElseGet(Party::unnamed);
    }

    private Party read(Element party) {
        return new Party(
                values.text(party, "Name", terms.names().registered()),
                values.text(
                        party,
                        "SpecifiedLegalOrganization/TradingBusinessName",
                        terms.names().trading()),
                registration(party, "VA", terms.ids().vat()),
                registration(party, "FC", terms.ids().taxNumber()),
                values.identifier(party, "SpecifiedLegalOrganization/ID", terms.ids().legal()),
                ids(party),
                values.identifier(party, "URIUniversalCommunication/URIID", terms.ids().endpoint()),
                contact(party),
                address(party));
    }

    private @Nullable String registration(Element party, String scheme, @Nullable Term term) {
        for (Element id : party.all("SpecifiedTaxRegistration/ID")) {
            String written = id.attribute("schemeID");
            if (term != null
                    && written != null
                    && written.toUpperCase(Locale.ROOT).equals(scheme)) {
                return values.text(id, term);
            }
        }
        return null;
    }

    private List<Identifier> ids(Element party) {
        List<Identifier> ids = new ArrayList<>();
        for (Element id : party.all("ID|GlobalID")) {
            String value = values.text(id, terms.ids().other());
            if (value != null) {
                ids.add(new Identifier(value, id.attribute("schemeID")));
            }
        }
        return ids;
    }

    private Party.Contact contact(Element party) {
        return new Party.Contact(
                values.text(party, CONTACT + "PersonName|DepartmentName", terms.reach().person()),
                values.text(
                        party,
                        CONTACT + "EmailURIUniversalCommunication/URIID|CompleteNumber",
                        terms.reach().email()),
                values.text(
                        party,
                        CONTACT + "TelephoneUniversalCommunication/CompleteNumber",
                        terms.reach().telephone()));
    }

    private Address address(Element party) {
        List<String> lines = new ArrayList<>();
        for (String line : List.of("LineOne", "LineTwo", "LineThree")) {
            lines.addAll(values.texts(party, ADDRESS + line, terms.place().street()));
        }
        return new Address(
                lines,
                values.text(party, ADDRESS + "CityName", terms.place().city()),
                values.text(party, ADDRESS + "PostcodeCode", terms.place().postcode()),
                values.text(party, ADDRESS + "CountrySubDivisionName", terms.place().region()),
                values.text(party, ADDRESS + "CountryID", terms.place().country()));
    }
}
