// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.sample;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// Writes a bill as a PDF of one page with its XML inside. It embeds no font, so it is a PDF that
/// every Factur-X reader reads, but no PDF/A.
final class PdfFile {
    private static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final int LEFT = 60;
    private static final int TOP = 780;
    private static final int LINE = 18;

    private final Bill bill;

    PdfFile(Bill bill) {
        this.bill = bill;
    }

    /// The PDF, with this XML under this name.
    byte[] write(String xmlName, byte[] xml, String level) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            print(pdf, page);
            attach(pdf, xmlName, xml);
            describe(pdf, xmlName, level);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A sample PDF cannot be written", e);
        }
    }

    private void print(PDDocument pdf, PDPage page) throws IOException {
        try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
            text.beginText();
            text.setFont(PLAIN, 11);
            text.setLeading(LINE);
            text.newLineAtOffset(LEFT, TOP);
            for (String line : lines()) {
                text.showText(line);
                text.newLine();
            }
            text.endText();
        }
    }

    private List<String> lines() {
        return List.of(
                Bill.SELLER.name() + ", " + Bill.SELLER.street() + ", " + Bill.SELLER.town(),
                "",
                bill.buyer().name(),
                bill.buyer().street() + ", " + bill.buyer().postcode() + " " + bill.buyer().town(),
                "",
                "Rechnung " + bill.number() + " vom " + bill.issued(),
                "",
                bill.items().getFirst().name() + " …",
                "Netto " + bill.net() + " EUR, Umsatzsteuer 19 % " + bill.tax() + " EUR",
                "Zu zahlen " + bill.payable() + " EUR",
                bill.terms(),
                "",
                "Muster: alle Firmen und Orte sind erfunden.");
    }

    private static void attach(PDDocument pdf, String name, byte[] xml) throws IOException {
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(pdf, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
        embedded.setSubtype("text/xml");
        embedded.setSize(xml.length);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setEmbeddedFile(embedded);
        file.getCOSObject().setName("AFRelationship", "Alternative");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static void describe(PDDocument pdf, String xmlName, String level) throws IOException {
        String metadata =
                """
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
                <fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>%s</fx:DocumentFileName>
                <fx:Version>1.0</fx:Version><fx:ConformanceLevel>%s</fx:ConformanceLevel>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """
                        .formatted(xmlName, level);
        pdf.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(
                                pdf,
                                new ByteArrayInputStream(
                                        metadata.getBytes(StandardCharsets.UTF_8))));
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        pdf.getDocumentCatalog()
                .addOutputIntent(new PDOutputIntent(pdf, new ByteArrayInputStream(profile)));
    }
}
