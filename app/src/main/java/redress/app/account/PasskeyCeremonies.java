// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How a passkey is added and how it lets somebody in: we give a challenge, which stays in the
/// session, and the browser answers it once. What an answer proves is checked by Spring Security.
///
/// A device must verify its user, by finger, face or PIN, as nothing else is asked for.
///
/// Source: W3C Web Authentication, Level 3, sections 7.1 and 7.2.
@Component
public final class PasskeyCeremonies {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> KNOWN =
            new TypeReference<>() {};

    private final HttpSessionPublicKeyCredentialCreationOptionsRepository toAdd =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final HttpSessionPublicKeyCredentialRequestOptionsRepository toSignIn =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Webauthn4JRelyingPartyOperations checks;
    private final People people;

    PasskeyCeremonies(
            PasskeyOwners owners, PasskeyRecords records, PublicAddress address, People people) {
        this.people = people;
        checks =
                new Webauthn4JRelyingPartyOperations(
                        owners,
                        records,
                        PublicKeyCredentialRpEntity.builder()
                                .id(address.host())
                                .name("Redress")
                                .build(),
                        Set.of(address.origin()));
        checks.setCustomizeCreationOptions(options ->
                options.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build()));
        checks.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    /// A challenge for a new passkey, as JSON for the browser.
    public String challengeToAdd(
            Signed who, HttpServletRequest request, HttpServletResponse response) {
        var options =
                checks.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(SignedIn.as(who)));
        toAdd.save(request, response, options);
        return json.writeValueAsString(options);
    }

    /// Adds the passkey that a browser answered with; false where the answer proves nothing.
    public boolean add(
            String answer, String label, HttpServletRequest request, HttpServletResponse response) {
        var options = toAdd.load(request);
        var credential = read(answer, NEW).filter(PasskeyCeremonies::isWholeNew);
        if (options == null || credential.isEmpty()) {
            return false;
        }
        toAdd.save(request, response, null);
        return checked(() ->
                        checks.registerCredential(
                                new ImmutableRelyingPartyRegistrationRequest(
                                        options,
                                        new RelyingPartyPublicKey(credential.get(), label))))
                .isPresent();
    }

    /// A challenge for whoever wants to come in, as JSON for the browser.
    public String challengeToSignIn(HttpServletRequest request, HttpServletResponse response) {
        var options =
                checks.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        toSignIn.save(request, response, options);
        return json.writeValueAsString(options);
    }

    /// The owner of the passkey that a browser answered with; empty where the answer proves
    /// nothing.
    public Optional<Signed> signIn(
            String answer, HttpServletRequest request, HttpServletResponse response) {
        var options = toSignIn.load(request);
        var credential = read(answer, KNOWN).filter(PasskeyCeremonies::isWhole);
        if (options == null || credential.isEmpty()) {
            return Optional.empty();
        }
        toSignIn.save(request, response, null);
        return checked(() ->
                        checks.authenticate(
                                new RelyingPartyAuthenticationRequest(options, credential.get())))
                .map(PublicKeyCredentialUserEntity::getId)
                .filter(Predicate.isEqual(credential.get().getResponse().getUserHandle()))
                .flatMap(handle -> people.find(PasskeyOwners.person(handle)));
    }

    /// What a check makes of an answer; empty where it refuses. Bytes of no known form make the
    /// library throw exceptions of any kind, so all of them mean a refusal, but for those of the
    /// database.
    private static <T> Optional<T> checked(Supplier<@Nullable T> check) {
        try {
            return Optional.ofNullable(check.get());
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        } catch (DataAccessException ours) {
            throw ours;
        } catch (RuntimeException refused) {
            LOG.debug("a passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(String answer, TypeReference<T> form) {
        return answer.length() > LONGEST_ANSWER
                ? Optional.empty()
                : checked(() -> json.readValue(answer, form));
    }

    private static boolean isWholeNew(
            PublicKeyCredential<AuthenticatorAttestationResponse> answer) {
        AuthenticatorAttestationResponse response = answer.getResponse();
        return holds(answer.getRawId())
                && response != null
                && holds(response.getClientDataJSON())
                && holds(response.getAttestationObject());
    }

    private static boolean isWhole(PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        AuthenticatorAssertionResponse response = answer.getResponse();
        return holds(answer.getRawId())
                && response != null
                && holds(response.getClientDataJSON())
                && holds(response.getAuthenticatorData())
                && holds(response.getSignature())
                && holds(response.getUserHandle());
    }

    /// Absent parts of an answer are null, whatever their types promise.
    private static boolean holds(@Nullable Bytes part) {
        return part != null && part.getBytes().length > 0;
    }
}
