// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.List;

/// The jurisdiction of a pack.
///
/// @param code such as `demo` or `gb`: the name of the pack's folder
/// @param title of a made-up country says so
/// @param madeUp whether the country is invented
/// @param regime the code of the late-payment regime that a contract has unless it says otherwise
/// @param currency the ISO 4217 code that amounts are usually in
/// @param prefix what the reference numbers of its cases begin with
/// @param languages ISO 639 codes; every word is in each of them
/// @param lacks what the pack does not know, in sentences to be shown
public record Country(
        String code,
        String title,
        boolean madeUp,
        String regime,
        String currency,
        String prefix,
        List<String> languages,
        List<String> lacks) {
    public Country {
        languages = List.copyOf(languages);
        lacks = List.copyOf(lacks);
    }
}
