// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A postal address: street lines, city, postcode, region and ISO 3166 country code, as written.
public record Address(
        List<String> lines,
        @Nullable String city,
        @Nullable String postcode,
        @Nullable String region,
        @Nullable String country) {
    public Address {
        lines = List.copyOf(lines);
    }
}
