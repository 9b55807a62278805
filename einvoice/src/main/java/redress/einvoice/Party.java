// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The seller or the buyer, as the invoice names it.
///
/// @param registeredName BT-27, BT-44: the name to claim under or against
/// @param tradingName BT-28, BT-45
/// @param vatId BT-31, BT-48
/// @param taxNumber BT-32: the number or status at the local tax office; sellers only
/// @param legalId BT-30, BT-47: the number in a register of companies
/// @param ids BT-29, BT-46: any further identifiers
/// @param endpoint BT-34, BT-49: the electronic address
/// @param contact whom to write to
/// @param address BG-5, BG-8
public record Party(
        @Nullable String registeredName,
        @Nullable String tradingName,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable Identifier legalId,
        List<Identifier> ids,
        @Nullable Identifier endpoint,
        Contact contact,
        Address address) {
    public Party {
        ids = List.copyOf(ids);
    }

    /// Where to write to: the contact's e-mail, else an electronic address that is one.
    public Optional<String> email() {
        if (contact.email() != null || endpoint == null || !"EM".equals(endpoint.scheme())) {
            return Optional.ofNullable(contact.email());
        }
        return Optional.of(endpoint.value());
    }

    /// A party of which the invoice says nothing.
    public static Party unnamed() {
        return new Party(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                new Contact(null, null, null),
                new Address(List.of(), null, null, null, null));
    }

    /// A person or department, with e-mail and telephone (BG-6, BG-9).
    public record Contact(
            @Nullable String name, @Nullable String email, @Nullable String telephone) {}
}
