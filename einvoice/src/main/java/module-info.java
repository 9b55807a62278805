// SPDX-License-Identifier: Apache-2.0
/// An e-invoice in, one Invoice and its findings out; and bank statements likewise.
module redress.einvoice {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires redress.money;

    exports redress.einvoice;
    exports redress.einvoice.bank;
    exports redress.einvoice.sample;
}
