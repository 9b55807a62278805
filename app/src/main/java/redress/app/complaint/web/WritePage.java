// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.List;
import redress.app.casefile.Uploads;
import redress.app.complaint.About;
import redress.app.complaint.ComplaintDraft;
import redress.app.complaint.Complaints;
import redress.app.complaint.Mistake;
import redress.app.pack.Pack;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// The form of a complaint.
///
/// @param key of the draft; empty before the first time it is sent
/// @param refused the files that were not taken
public record WritePage(
        String key,
        Pack pack,
        ComplaintDraft draft,
        List<Mistake> mistakes,
        List<Uploads.Refusal> refused)
        implements Page {

    /// Where the form goes.
    public String action() {
        return key.isEmpty() ? "/complaints" : "/complaints/" + key + "/edit";
    }

    public boolean aboutBody() {
        return draft.about() == About.PUBLIC_BODY;
    }

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return ComplaintWords.faults(frame, mistakes, refused);
    }

    public List<Option> subjects(Frame frame) {
        return ComplaintWords.choices(
                frame,
                pack.subjectsOf(Complaints.KIND).stream()
                        .map(one ->
                                Option.of(one.id(), ComplaintWords.subject(frame, pack, one.id())))
                        .toList(),
                draft.matter().subject());
    }

    public List<Option> places(Frame frame) {
        return ComplaintWords.choices(
                frame,
                pack.places().stream().map(one -> Option.of(one.id(), one.name())).toList(),
                draft.matter().place());
    }

    public List<Option> authorities(Frame frame) {
        return ComplaintWords.choices(
                frame,
                pack.authorities().stream().map(one -> Option.of(one.id(), one.name())).toList(),
                draft.respondent().authority());
    }

    /// The one box that keeps the name.
    public List<Option> confidence(Frame frame) {
        return List.of(
                Option.of("yes", frame.text("complaint.confidential"))
                        .withHint(frame.text("complaint.confidential.hint"))
                        .chosenWhen(draft.confidential() ? "yes" : ""));
    }

    /// The files kept with the draft, each with a tick that keeps it.
    public List<Option> kept() {
        return draft.documents().stream()
                .map(file -> Option.of(file.key(), file.name()).chosenWhen(file.key()))
                .toList();
    }

    @Override
    public int status() {
        return mistakes.isEmpty() && refused.isEmpty() ? 200 : 422;
    }
}
