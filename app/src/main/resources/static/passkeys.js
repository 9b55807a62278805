// SPDX-License-Identifier: Apache-2.0
// Forms that a passkey answers: each fetches its challenge, has the browser ask the device, and is sent
// with the answer in it.
const able = typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

async function challenge(form) {
    const token = form.querySelector("input[type=hidden]");
    const response = await fetch(form.dataset.challenge, {
        method: "POST",
        body: new URLSearchParams({ [token.name]: token.value }),
    });
    if (!response.ok) {
        throw new Error(`challenge refused with ${response.status}`);
    }
    return response.json();
}

async function answer(form) {
    const given = await challenge(form);
    return "adds" in form.dataset
        ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given) })
        : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(given) });
}

function words(form, problem) {
    const known = {
        NotAllowedError: form.dataset.cancelled,
        AbortError: form.dataset.cancelled,
        InvalidStateError: form.dataset.known,
        SecurityError: form.dataset.elsewhere,
    };
    return known[problem.name] ?? form.dataset.failed;
}

async function send(form) {
    const told = form.querySelector("[role=alert]");
    told.textContent = "";
    try {
        form.elements.answer.value = JSON.stringify(await answer(form));
        form.submit();
    } catch (problem) {
        told.textContent = words(form, problem);
    }
}

for (const form of document.querySelectorAll("[data-module=redress-passkey]")) {
    form.hidden = !able;
    form.nextElementSibling.hidden = able;
    form.addEventListener("submit", (event) => {
        // A form that lacks its text is sent as it is, to be told so.
        if (form.elements.label?.value.trim() !== "") {
            event.preventDefault();
            send(form);
        }
    });
}
