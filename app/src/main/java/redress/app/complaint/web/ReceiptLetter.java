// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import redress.app.web.Page;

/// The acknowledgement of a complaint on paper.
///
/// @param claimant the name of whoever complains
/// @param respondent the name of whom they complain about
public record ReceiptLetter(FiledPage receipt, StoryPart story, String claimant, String respondent)
        implements Page {

    @Override
    public String toString() {
        return "ReceiptLetter[" + receipt.filed().reference() + "]";
    }
}
