// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// Passkeys as Spring Security checks them. Unlike its own store, this one adds a passkey only when
/// it is registered, so that a use that is under way cannot bring back a removed one, and refuses a
/// signature count that does not grow, which tells of a copied key.
@Component
final class PasskeyRecords implements UserCredentialRepository {

    private static final String COLUMNS =
            """
            select person_id, credential_id, label, public_key, attestation, signature_count,
                   user_verified, backup_eligible, backed_up, transports, created_at, last_used_at
            from account_passkey
            """;
    private static final String FIND = COLUMNS + "where credential_id = :credential";
    private static final String LIST = COLUMNS + "where person_id = :person";
    private static final String ADD =
            """
            insert into account_passkey
                (id, person_id, credential_id, label, public_key, attestation, signature_count,
                 user_verified, backup_eligible, backed_up, transports, created_at)
            values (:id, :person, :credential, :label, :key, :attestation, :count,
                    :verified, :eligible, :backedUp, :transports, :now)
            """;
    private static final String USE =
            """
            update account_passkey
            set signature_count = :count, backed_up = :backedUp, last_used_at = :now
            where credential_id = :credential
              and (signature_count < :count or signature_count = 0 and :count = 0)
            """;
    private static final String REMOVE =
            "delete from account_passkey where credential_id = :credential";

    private final JdbcClient db;
    private final Clock clock;

    PasskeyRecords(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord record) {
        // Only a record that was just made carries what the browser said; it is not stored.
        if (record.getAttestationClientDataJSON() == null) {
            use(record);
        } else {
            add(record);
        }
    }

    private void add(CredentialRecord record) {
        Bytes attestation = record.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("a passkey must come with its attestation object");
        }
        db.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("person", PasskeyOwners.person(record.getUserEntityUserId()))
                .param("credential", record.getCredentialId().getBytes())
                .param("label", record.getLabel())
                .param("key", record.getPublicKey().getBytes())
                .param("attestation", attestation.getBytes())
                .param("count", record.getSignatureCount())
                .param("verified", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backedUp", record.isBackupState())
                .param("transports", transports(record))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void use(CredentialRecord record) {
        int used =
                db.sql(USE)
                        .param("credential", record.getCredentialId().getBytes())
                        .param("count", record.getSignatureCount())
                        .param("backedUp", record.isBackupState())
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
        if (used == 0) {
            throw new IllegalArgumentException(
                    "the passkey was removed, or its signature count (%d) must grow"
                            .formatted(record.getSignatureCount()));
        }
    }

    @Override
    public void delete(Bytes credential) {
        db.sql(REMOVE).param("credential", credential.getBytes()).update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql(FIND)
                .param("credential", credential.getBytes())
                .query(PasskeyRecords::stored)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql(LIST)
                .param("person", PasskeyOwners.person(handle))
                .query(PasskeyRecords::stored)
                .list();
    }

    private static CredentialRecord stored(ResultSet row, int number) throws SQLException {
        Timestamp created = row.getTimestamp("created_at");
        Timestamp used = row.getTimestamp("last_used_at");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(row.getObject("person_id", UUID.class)))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports((String[]) row.getArray("transports").getArray()))
                .created(created.toInstant())
                .lastUsed((used == null ? created : used).toInstant())
                .build();
    }

    private static String[] transports(CredentialRecord record) {
        return record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static Set<AuthenticatorTransport> transports(String[] stored) {
        return Arrays.stream(stored)
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
