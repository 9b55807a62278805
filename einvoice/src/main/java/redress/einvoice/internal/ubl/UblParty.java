// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.ubl;

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
final class UblParty {
    private final Values values;
    private final PartyTerms terms;

    UblParty(Values values, PartyTerms terms) {
        this.values = values;
        this.terms = terms;
    }

    Party read(Optional<Element> present) {
        return present.map(this::read).orElseGet(Party::unnamed);
    }

    private Party read(Element party) {
        String registered =
                values.text(party, "PartyLegalEntity/RegistrationName", terms.names().registered());
        Term tradingTerm =
                registered == null ? terms.names().registered() : terms.names().trading();
        String trading = values.text(party, "PartyName/Name", tradingTerm);
        return new Party(
                registered == null ? trading : registered,
                registered == null ? null : trading,
                vatId(party),
                taxNumber(party),
                values.identifier(party, "PartyLegalEntity/CompanyID", terms.ids().legal()),
                ids(party),
                values.identifier(party, "EndpointID", terms.ids().endpoint()),
                contact(party),
                address(party));
    }

    private @Nullable String vatId(Element party) {
        for (Element scheme : party.all("PartyTaxScheme")) {
            if (isVat(scheme)) {
                return values.text(scheme, "CompanyID", terms.ids().vat());
            }
        }
        return null;
    }

    private @Nullable String taxNumber(Element party) {
        Term term = terms.ids().taxNumber();
        if (term == null) {
            return null;
        }
        for (Element scheme : party.all("PartyTaxScheme")) {
            if (!isVat(scheme)) {
                return values.text(scheme, "CompanyID", term);
            }
        }
        return null;
    }

    private static boolean isVat(Element scheme) {
        return scheme.find("TaxScheme/ID")
                .map(id -> id.text().toUpperCase(Locale.ROOT))
                .filter("VAT"::equals)
                .isPresent();
    }

    private List<Identifier> ids(Element party) {
        List<Identifier> ids = new ArrayList<>();
        for (Element id : party.all("PartyIdentification/ID")) {
            String value = values.text(id, terms.ids().other());
            if (value != null) {
                ids.add(new Identifier(value, id.attribute("schemeID")));
            }
        }
        return ids;
    }

    private Party.Contact contact(Element party) {
        return new Party.Contact(
                values.text(party, "Contact/Name", terms.reach().person()),
                values.text(party, "Contact/ElectronicMail", terms.reach().email()),
                values.text(party, "Contact/Telephone", terms.reach().telephone()));
    }

    private Address address(Element party) {
        List<String> lines = new ArrayList<>();
        for (String line : List.of("StreetName", "AdditionalStreetName", "AddressLine/Line")) {
            lines.addAll(values.texts(party, "PostalAddress/" + line, terms.place().street()));
        }
        return new Address(
                lines,
                values.text(party, "PostalAddress/CityName", terms.place().city()),
                values.text(party, "PostalAddress/PostalZone", terms.place().postcode()),
                values.text(party, "PostalAddress/CountrySubentity", terms.place().region()),
                values.text(
                        party,
                        "PostalAddress/Country/IdentificationCode",
                        terms.place().country()));
    }
}
