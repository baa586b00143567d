/* Live mode: an entry is sent and the page renewed in its place, without losing where one is. */
let line = Promise.resolve();

export function start() {
  if (document.querySelector("[data-live]")) {
    document.addEventListener("submit", send, true);
  }
}

/* What is pressed while another entry is on its way waits for it; none is lost. */
function send(event) {
  const form = event.target;
  if (!form.matches("[data-live-form]")) {
    return;
  }
  event.preventDefault();
  const typed = new FormData(form, event.submitter);
  const main = form.matches(".s-live");
  if (event.submitter?.name === "response") {
    form.querySelectorAll('[name="gesture"]:checked').forEach((tile) => (tile.checked = false));
  }
  line = line.then(() => sent(form.action, typed, event.submitter, main));
}

async function sent(action, typed, pressed, main) {
  const now = document.querySelector('.s-live [name="formKey"]');
  if (main && now) {
    typed.set("formKey", now.value);
  }
  try {
    await renew(await fetch(action, { method: "POST", body: new URLSearchParams(typed), headers: { Accept: "text/html" } }), pressed);
  } catch {
    say(document.querySelector("[data-live-said]").dataset.failed, true);
  }
}

async function renew(answer, pressed) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-live]");
  if (!fresh) {
    /* Signed out, or the talk is over: the whole page says so. */
    window.location.assign(answer.url);
    return;
  }
  const old = document.querySelector("[data-live]");
  old.querySelectorAll('[name="gesture"]:checked, [name="by"]:checked').forEach((chosen) => {
    const same = fresh.querySelector(`[name="${chosen.name}"][value="${CSS.escape(chosen.value)}"]`);
    if (same && (chosen.name === "gesture" || old.querySelector('[name="gesture"]:checked'))) {
      same.checked = true;
    }
  });
  old.replaceWith(fresh);
  if (answer.ok) {
    history.replaceState(null, "", answer.url.replace(/#.*/, ""));
  }
  const same = pressed?.name && fresh.querySelector(`button[name="${pressed.name}"][value="${CSS.escape(pressed.value)}"]`);
  same?.focus({ preventScroll: true });
  fresh.querySelector("#errors")?.focus();
  say(fresh.querySelector(".s-live__last span")?.textContent.trim() || "");
}

function say(words, seen) {
  const place = document.querySelector("[data-live-said]");
  place.textContent = words;
  place.classList.toggle("visually-hidden", !seen);
  place.classList.toggle("s-live__failed", Boolean(seen));
}
