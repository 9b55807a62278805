// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

/// Where a value of a draft came from.
///
/// @param term the business term of EN 16931 it was read as, such as `BT-1`; empty where it was not
///   read
/// @param path the place in the file, as a path of its elements
/// @param written what stands in the file
public record Origin(Kind kind, String term, String path, String written) {

    /// How a value came about.
    public enum Kind {
        /// It stands in the file.
        FILE,
        /// The file states several; this one was taken.
        SEVERAL,
        /// It was derived from the words of the payment terms.
        TERMS,
        /// It was derived from the law, as nothing was agreed.
        LAW,
        /// A person typed or corrected it.
        TYPED
    }

    /// Typed, where no file says anything.
    static Origin typed() {
        return new Origin(Kind.TYPED, "", "", "");
    }

    /// The same place, with another value typed over what stands there.
    Origin corrected() {
        return new Origin(Kind.TYPED, term, path, written);
    }

    /// A day that the law puts in the place of one that nobody agreed.
    static Origin law(String article) {
        return new Origin(Kind.LAW, "", article, "");
    }
}
