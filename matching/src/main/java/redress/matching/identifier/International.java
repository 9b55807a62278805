// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Schemes that are the same everywhere, and IBAN with its length in each country.
final class International {

    /// Source: SWIFT, IBAN Registry, lengths as of release 99.
    private static final Map<Integer, String> IBAN_LENGTHS =
            Map.ofEntries(
                    Map.entry(15, "NO"),
                    Map.entry(16, "BE"),
                    Map.entry(18, "DK FI FK FO GL NL SD"),
                    Map.entry(19, "MK SI"),
                    Map.entry(20, "AT BA EE KZ LT LU MN XK"),
                    Map.entry(21, "CH HR LI LV"),
                    Map.entry(22, "BG BH CR DE GB GE IE ME RS VA"),
                    Map.entry(23, "AE GI IL IQ OM SO TL"),
                    Map.entry(24, "AD CZ ES MD PK RO SA SE SK TN VG"),
                    Map.entry(25, "LY PT ST"),
                    Map.entry(26, "IS TR"),
                    Map.entry(27, "BI DJ FR GR IT MC MR SM"),
                    Map.entry(28, "AL AZ BY CY DO GT HU LB NI PL SV"),
                    Map.entry(29, "BR EG PS QA UA"),
                    Map.entry(30, "JO KW MU YE"),
                    Map.entry(31, "MT SC"),
                    Map.entry(32, "LC"),
                    Map.entry(33, "RU"));

    private International() {}

    static List<Scheme> all() {
        List<Scheme> all = new ArrayList<>();
        all.add(
                Scheme.of(Kind.LEI, "", "LEI", "[0-9A-Z]{18}\\d{2}")
                        .checkedBy(CheckDigits::mod97)
                        .from("ISO 17442; ISO 7064 mod 97-10"));
        IBAN_LENGTHS.forEach((length, countries) -> {
            for (String country : countries.split(" ")) {
                all.add(iban(country, length));
            }
        });
        all.add(
                Scheme.of(Kind.DOMAIN, "", "mail domain", MailDomain.SHAPE)
                        .from("RFC 1035, section 2.3.1"));
        all.add(Scheme.of(Kind.PHONE, "", "phone", "\\+[1-9]\\d{6,14}").from("ITU-T E.164"));
        return List.copyOf(all);
    }

    private static Scheme iban(String country, int length) {
        return Scheme.of(
                        Kind.IBAN,
                        country,
                        "IBAN",
                        country + "\\d{2}[0-9A-Z]{" + (length - 4) + "}")
                .checkedBy(v -> CheckDigits.mod97(v.substring(4) + v.substring(0, 4)))
                .from("ISO 13616; ISO 7064 mod 97-10");
    }
}
