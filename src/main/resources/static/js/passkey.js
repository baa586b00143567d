/* Passkeys: their forms are hidden until this script finds that the browser and the address can. */
export function start() {
  const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && !/^[\d.]+$|:/.test(location.hostname);
  if (!able) {
    return;
  }
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ceremony(form);
    });
  }
}

async function ceremony(form) {
  const trouble = form.querySelector("[data-passkey-trouble]");
  trouble.hidden = true;
  try {
    const made = await ask(form, await question(form));
    form.elements.credential.value = JSON.stringify(made.toJSON());
  } catch (error) {
    console.info(error);
    trouble.hidden = false;
    return;
  }
  HTMLFormElement.prototype.submit.call(form);
}

async function question(form) {
  const answer = await fetch(form.dataset.passkey, {
    method: "POST",
    body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
    credentials: "same-origin",
    redirect: "manual",
  });
  if (!answer.ok) {
    throw new Error("no question: " + answer.status);
  }
  return answer.json();
}

function ask(form, options) {
  return "passkeyNew" in form.dataset
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
