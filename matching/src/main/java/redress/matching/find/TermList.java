// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// Terms that are handed to the index as they are.
final class TermList extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<BytesRef> terms = new ArrayList<>();
    private int next;

    void add(BytesRef added) {
        terms.add(added);
    }

    void forget() {
        terms.clear();
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(terms.get(next++));
        return true;
    }
}
