// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// People as Spring Security's passkeys know them: the handle that a device keeps is the person's
/// id, the name that it shows is the e-mail address. Nothing is stored beside [People].
@Component
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyOwners(People people) {
        this.people = people;
    }

    static Bytes handle(UUID person) {
        return new Bytes(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(person.getMostSignificantBits())
                        .putLong(person.getLeastSignificantBits())
                        .array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(person(handle));
    }

    /// @param username what [Signed#getName()] answers: the person's id
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(UUID.fromString(username));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("people are made by signing in by a link");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("people are not removed by passkeys");
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID person) {
        return people.find(person)
                .map(found ->
                        ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(handle(person))
                                .name(found.email())
                                .displayName(found.email())
                                .build())
                .orElse(null);
    }
}
