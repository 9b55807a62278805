// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import redress.app.authority.Routing;
import redress.app.casefile.Uploads;
import redress.app.complaint.ComplaintDraft;
import redress.app.complaint.Mistake;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Place;
import redress.app.pack.Subject;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;

/// A complaint in the reader's words.
public final class ComplaintWords {

    private ComplaintWords() {}

    /// What is wrong, tied to its field.
    static List<Fault> faults(Frame frame, List<Mistake> mistakes, List<Uploads.Refusal> refused) {
        List<Fault> faults = new ArrayList<>();
        mistakes.forEach(mistake ->
                faults.add(
                        new Fault(
                                mistake.field(),
                                frame.text(mistake.key(), mistake.filling().toArray()))));
        refused.forEach(file ->
                faults.add(new Fault("files", file.file() + ": " + frame.text(file.reasonKey()))));
        return faults;
    }

    /// Options after an empty one, the current chosen.
    static List<Option> choices(Frame frame, List<Option> options, String current) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("complaint.choose"))), options.stream())
                .map(option -> option.chosenWhen(current))
                .toList();
    }

    /// What a subject is called.
    public static String subject(Frame frame, Pack pack, String id) {
        return pack.findName("subject", id, frame.locale())
                .or(() -> pack.findSubject(id).map(Subject::title))
                .orElse(id);
    }

    /// What a place is called.
    public static String place(Pack pack, String id) {
        return pack.findPlace(id).map(Place::name).orElse(id);
    }

    /// Whom a complaint is about.
    public static String respondent(Pack pack, ComplaintDraft draft) {
        return pack.findAuthority(draft.respondent().authority())
                .map(Authority::name)
                .orElse(draft.respondent().name());
    }

    /// Why an authority is, or is not, the one that a complaint goes to.
    public static String reason(Frame frame, Pack pack, Routing.Considered considered) {
        String key = "complaint.routing." + considered.verdict();
        String place = considered.place();
        return frame.text(
                key,
                considered.authority().name(),
                place.isEmpty() ? frame.text("complaint.everywhere") : place(pack, place));
    }
}
