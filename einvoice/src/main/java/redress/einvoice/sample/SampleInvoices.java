// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.einvoice.sample.Bill.Firm;
import redress.einvoice.sample.Bill.Item;

/// Eight invoices of one seller to four buyers, in every syntax that is read. All firms and towns
/// are made up; nobody has their VAT numbers or addresses.
public final class SampleInvoices {
    private static final String XRECHNUNG =
            "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";
    private static final Firm HOTEL =
            new Firm(
                    "Hotel Seeblick Betriebs GmbH",
                    "Strandweg 1",
                    "99071",
                    "Algenhafen",
                    "DE999000222",
                    "buchhaltung@hotel-seeblick.example");
    private static final Firm FURNITURE =
            new Firm(
                    "Möbelhaus Nordlicht AG",
                    "Am Kai 12",
                    "99012",
                    "Birkhaven",
                    "DE999000333",
                    "kreditoren@moebelhaus-nordlicht.example");
    private static final Firm WORKS =
            new Firm(
                    "Stadtwerke Grauberg AöR",
                    "Werkstraße 20",
                    "99023",
                    "Grauberg",
                    "DE999000444",
                    "");
    private static final Firm CAFE =
            new Firm(
                    "Café Morgenrot UG (haftungsbeschränkt)",
                    "Marktplatz 3",
                    "99054",
                    "Weidenbruck",
                    "DE999000555",
                    "");

    private final LocalDate today;

    private SampleInvoices(LocalDate today) {
        this.today = today;
    }

    /// The samples as they would have been sent before `today`: the oldest is due 75 days ago.
    public static List<SampleInvoice> asOf(LocalDate today) {
        SampleInvoices samples = new SampleInvoices(today);
        return List.of(
                samples.simple(),
                samples.credit(),
                samples.partlyPaid(),
                samples.termsInWords(),
                samples.facturX(),
                samples.severalTerms(),
                samples.zugferd1(),
                samples.withoutDueDate());
    }

    private SampleInvoice simple() {
        Bill bill =
                bill("0417", 105, 75, HOTEL, table()).withTerms("#SKONTO#TAGE=10#PROZENT=2.00#\n");
        return xml(
                bill,
                "xrechnung-ubl",
                "An XRechnung in UBL, 75 days late, with a discount that was not taken.",
                new UblText(bill).write());
    }

    private SampleInvoice credit() {
        Bill bill =
                bill(
                                "0431",
                                90,
                                null,
                                HOTEL,
                                List.of(
                                        new Item(
                                                "Gutschrift: Kratzer in Platte 3",
                                                "1",
                                                "C62",
                                                "120.00")))
                        .asCreditFor(number("0417", 105));
        return xml(
                bill,
                "gutschrift-ubl",
                "A credit note in UBL that lowers the first invoice.",
                new UblText(bill).write());
    }

    private SampleInvoice partlyPaid() {
        Bill bill =
                bill(
                                "0466",
                                60,
                                30,
                                HOTEL,
                                List.of(new Item("Einbauschrank Empfang", "1", "C62", "4800.00")))
                        .withPrepaid("2000.00");
        return xml(
                bill,
                "anzahlung-ubl",
                "An XRechnung in UBL of which a part was paid before.",
                new UblText(bill).write());
    }

    private SampleInvoice termsInWords() {
        Bill bill =
                bill("0452", 80, null, FURNITURE, chairs())
                        .withTerms("Zahlbar innerhalb von 30 Tagen netto.");
        return xml(
                bill,
                "xrechnung-cii",
                "An XRechnung in CII whose due date stands in words only.",
                CiiText.cii(bill, XRECHNUNG));
    }

    private SampleInvoice facturX() {
        Bill bill = bill("0458", 75, 45, FURNITURE, table());
        byte[] xml = CiiText.cii(bill, "urn:cen.eu:en16931:2017");
        return pdf(
                bill,
                "factur-x",
                "A Factur-X PDF.",
                new PdfFile(bill).write("factur-x.xml", xml, "EN 16931"));
    }

    private SampleInvoice severalTerms() {
        Bill bill =
                bill("0479", 50, 20, FURNITURE, chairs())
                        .withDiscountUntil(today.minusDays(40))
                        .withTerms("Danach netto");
        byte[] xml =
                CiiText.cii(
                        bill, "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended");
        return xml(
                bill,
                "extended-cii",
                "A CII invoice with two due dates, one of them for a discount.",
                xml);
    }

    private SampleInvoice zugferd1() {
        Bill bill =
                bill(
                        "0380",
                        130,
                        100,
                        WORKS,
                        List.of(new Item("Werkbank, Buche", "3", "C62", "640.00")));
        byte[] pdf =
                new PdfFile(bill).write("ZUGFeRD-invoice.xml", CiiText.zugferd1(bill), "COMFORT");
        return pdf(bill, "zugferd-1", "A ZUGFeRD 1 PDF to a public body.", pdf);
    }

    private SampleInvoice withoutDueDate() {
        Bill bill =
                bill(
                        "0488",
                        65,
                        null,
                        CAFE,
                        List.of(new Item("Thekenfront, geölt", "1", "C62", "980.00")));
        return xml(
                bill,
                "ohne-faelligkeit-ubl",
                "An XRechnung in UBL with neither due date nor e-mail of the buyer.",
                new UblText(bill).write());
    }

    private Bill bill(
            String number,
            int issuedDaysAgo,
            @Nullable Integer dueDaysAgo,
            Firm buyer,
            List<Item> items) {
        return Bill.of(
                number(number, issuedDaysAgo),
                today.minusDays(issuedDaysAgo),
                dueDaysAgo == null ? null : today.minusDays(dueDaysAgo),
                buyer,
                items);
    }

    private String number(String number, int issuedDaysAgo) {
        return "RE-%d-%s".formatted(today.minusDays(issuedDaysAgo).getYear(), number);
    }

    private static List<Item> table() {
        return List.of(
                new Item("Tischplatte Eiche, geölt", "40", "C62", "62.50"),
                new Item("Aufmaß und Montage", "6.5", "HUR", "58.00"));
    }

    private static List<Item> chairs() {
        return List.of(new Item("Stuhl Modell Linde", "24", "C62", "89.90"));
    }

    private static SampleInvoice xml(Bill bill, String kind, String about, byte[] content) {
        return new SampleInvoice(
                "%s-%s.xml".formatted(bill.number(), kind), "application/xml", about, content);
    }

    private static SampleInvoice pdf(Bill bill, String kind, String about, byte[] content) {
        return new SampleInvoice(
                "%s-%s.pdf".formatted(bill.number(), kind), "application/pdf", about, content);
    }
}
