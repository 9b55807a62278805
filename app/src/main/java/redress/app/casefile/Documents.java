// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import redress.procedure.Role;

/// The files that hang on the events of a case. The chain holds their salted hashes.
@Component
public class Documents {

    private static final String ADD =
            """
            insert into casefile_document (id, case_id, seq, name, media_type, size, salt, content)
            values (:id, :caseId, :seq, :name, :mediaType, :size, :salt, :content)
            """;
    private static final String LIST =
            """
            select id, seq, name, media_type, size from casefile_document
            where case_id = :caseId order by seq, name, id
            """;
    private static final String IS_CLAIMANTS =
            """
            select exists (
                select from casefile_document d
                join casefile_event e on e.case_id = d.case_id and e.seq = d.seq
                where d.case_id = :caseId and d.id = :id and e.role = 'CLAIMANT')
            """;
    private static final String CONTENT =
            """
            select name, media_type, content from casefile_document
            where case_id = :caseId and id = :id
            """;

    private final JdbcClient db;
    private final History history;

    Documents(JdbcClient db, History history) {
        this.db = db;
        this.history = history;
    }

    /// A file as it is listed.
    ///
    /// @param seq the number of the event it hangs on
    /// @param size in bytes
    public record Document(UUID id, long seq, String name, String mediaType, long size) {
        /// The same file under another name.
        public Document withName(String other) {
            return new Document(id, seq, other, mediaType, size);
        }
    }

    /// The files of a case, in the order of their events.
    public List<Document> of(UUID caseId) {
        return db.sql(LIST).param("caseId", caseId).query(Document.class).list();
    }

    /// The files of a case that a reader may have, in the order of their events. What a
    /// confidential claimant handed in is kept from the respondent, for a file's name or content
    /// may say who they are.
    public List<Document> shownTo(Role reader, Case on) {
        return of(on.id()).stream().filter(file -> isShown(file.id(), reader, on)).toList();
    }

    /// The content of a file that a reader may have.
    public Optional<Upload> content(Role reader, Case on, UUID document) {
        return isShown(document, reader, on) ? content(on.id(), document) : Optional.empty();
    }

    private boolean isShown(UUID document, Role reader, Case on) {
        return !on.confidential()
                || reader != Role.RESPONDENT
                || !db.sql(IS_CLAIMANTS)
                        .param("caseId", on.id())
                        .param("id", document)
                        .query(Boolean.class)
                        .single();
    }

    /// The content of a file of a case.
    public Optional<Upload> content(UUID caseId, UUID document) {
        return db.sql(CONTENT)
                .param("caseId", caseId)
                .param("id", document)
                .query((row, n) ->
                        new Upload(
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getBytes("content")))
                .optional();
    }

    /// Files that are about to be stored, each with its id and salt.
    record Bundle(Map<UUID, Salted> files) {
        Map<String, String> digests() {
            Map<String, String> digests = new TreeMap<>();
            files.forEach((id, file) ->
                    digests.put(
                            "document." + id,
                            EventChain.digest(file.salt(), file.upload().content())));
            return digests;
        }
    }

    /// A file and the salt of its hash.
    record Salted(Upload upload, byte[] salt) {}

    Bundle bundle(List<Upload> uploads) {
        Map<UUID, Salted> files = new TreeMap<>();
        uploads.forEach(upload -> files.put(UUID.randomUUID(), new Salted(upload, history.salt())));
        return new Bundle(files);
    }

    void add(UUID caseId, long seq, Bundle bundle) {
        bundle.files()
                .forEach((id, file) ->
                        db.sql(ADD)
                                .param("id", id)
                                .param("caseId", caseId)
                                .param("seq", seq)
                                .param("name", file.upload().name())
                                .param("mediaType", file.upload().mediaType())
                                .param("size", file.upload().content().length)
                                .param("salt", file.salt())
                                .param("content", file.upload().content())
                                .update());
    }
}
