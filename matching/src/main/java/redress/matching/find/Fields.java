// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index. A document is one name of an entry; those of one entry stand together,
/// the current name first.
final class Fields {

    /// Terms of [Keys].
    static final String KEYS = "k";

    /// Terms of [Grams].
    static final String GRAMS = "g";

    /// Words of the name.
    static final String WORDS = "w";

    /// The words of the name apart by a space, then its other keys, each in a line.
    static final String NAME = "n";

    /// How many documents before this one the entry begins, and below 32 bits of the hash of its
    /// id.
    static final String PLACE = "o";

    /// The party, with the first document of the entry only.
    static final String PARTY = "p";

    private Fields() {}

    static FieldType terms() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
