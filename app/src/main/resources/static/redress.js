// SPDX-License-Identifier: Apache-2.0
// What pages do with JavaScript: GOV.UK's components, and file inputs one can drop files on.
const { initAll } = await import(document.getElementById("behaviour").dataset.govuk);

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

function show(files, drop) {
    const list = drop.querySelector(".redress-drop__list");
    const words = files.length === 1 ? drop.dataset.one : drop.dataset.many.replace("%d", files.length);
    drop.querySelector(".redress-drop__count").textContent = files.length ? words : "";
    list.replaceChildren(...[...files].map((file) => {
        const line = document.createElement("li");
        line.textContent = file.name;
        return line;
    }));
    list.hidden = files.length < 2;
}

// The files below a dropped entry; a folder is walked through.
async function filesOf(entry) {
    if (entry.isFile) {
        return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
        const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
        if (some.length === 0) {
            return found;
        }
        for (const child of some) {
            found.push(...(await filesOf(child)));
        }
    }
}

async function dropped(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    return entries.length ? (await Promise.all(entries.map(filesOf))).flat() : [...transfer.files];
}

function makeDroppable(drop) {
    const input = drop.querySelector("input[type=file]:not([webkitdirectory])");
    const folder = drop.querySelector("input[webkitdirectory]");
    drop.querySelector(".redress-drop__call").hidden = false;
    if (folder) {
        folder.disabled = false;
        folder.closest(".redress-drop__folder").hidden = false;
        folder.addEventListener("change", () => show([...input.files, ...folder.files], drop));
    }
    input.addEventListener("change", () => show([...input.files, ...(folder ? folder.files : [])], drop));
    for (const kind of ["dragenter", "dragover"]) {
        drop.addEventListener(kind, (event) => {
            event.preventDefault();
            drop.classList.add("redress-drop--over");
        });
    }
    drop.addEventListener("dragleave", (event) => {
        if (!drop.contains(event.relatedTarget)) {
            drop.classList.remove("redress-drop--over");
        }
    });
    drop.addEventListener("drop", async (event) => {
        event.preventDefault();
        drop.classList.remove("redress-drop--over");
        const files = new DataTransfer();
        for (const file of (await dropped(event.dataTransfer)).slice(0, input.multiple ? undefined : 1)) {
            files.items.add(file);
        }
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
    });
}

function makeAllDroppable(within) {
    within.querySelectorAll("[data-module=redress-drop]").forEach(makeDroppable);
}

makeAllDroppable(document);
// What htmx brings in later gets the same behaviour.
document.addEventListener("htmx:load", (event) => {
    if (event.target !== document.body) {
        initAll({ scope: event.target });
        makeAllDroppable(event.target);
    }
});
