// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The sample invoices of this project, all of made-up firms.
final class Samples {
    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Reading.Read read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Reading.Read read(byte[] bytes) {
        Reading reading = InvoiceReader.read(bytes, "sample");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    static Finding refusal(byte[] bytes) {
        Reading reading = InvoiceReader.read(bytes, "sample");
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return reading.findings().getFirst();
    }
}
