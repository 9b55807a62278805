// SPDX-License-Identifier: Apache-2.0
/// Numbers and addresses that say which party is meant: tax and register numbers, LEI, IBAN, mail
/// domain, phone, postcode, each valid by the rule of its kind.
///
/// Start with [Identifier#of][redress.matching.identifier.Identifier#of] for a value whose kind is
/// known and [Identifiers#in][redress.matching.identifier.Identifiers#in] for free text.
@NullMarked
package redress.matching.identifier;

import org.jspecify.annotations.NullMarked;
