// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.List;
import redress.app.web.Fault;
import redress.app.web.Frame;

/// What is wrong with a form.
///
/// @param field that it is about; empty for the whole form
/// @param key of the sentence, or the domain's own sentence
public record Wrong(String field, String key, List<Object> filling) {
    public Wrong {
        filling = List.copyOf(filling);
    }

    /// A refusal in the domain's own sentence.
    static Wrong of(String sentence) {
        return new Wrong("", sentence, List.of());
    }

    /// It in the reader's words.
    Fault fault(Frame frame) {
        String words = frame.text(key, filling.toArray());
        return new Fault(field, words);
    }

    /// All of them in the reader's words.
    static List<Fault> faults(Frame frame, List<Wrong> all) {
        return all.stream().map(one -> one.fault(frame)).toList();
    }

    @Override
    public String toString() {
        return "Wrong[%s]".formatted(field);
    }
}
