// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The rate of a step in percent a year, the rule it follows, and the published rate it rests on.
///
/// @param reference absent where the law or the contract names the rate itself
public record YearlyRate(BigDecimal percent, Source rule, @Nullable ReferenceRate reference) {
    /// The weaker status of rule and published rate.
    public Status status() {
        return reference == null ? rule.status() : rule.status().or(reference.source().status());
    }
}
