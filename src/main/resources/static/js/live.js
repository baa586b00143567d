/* Live mode: an entry is sent and the page renewed in its place, without losing where one is. */
let busy = false;

export function start() {
  if (document.querySelector("[data-live]")) {
    document.addEventListener("submit", send, true);
  }
}

async function send(event) {
  const form = event.target;
  if (!form.matches("[data-live-form]")) {
    return;
  }
  event.preventDefault();
  if (busy) {
    return;
  }
  busy = true;
  form.setAttribute("aria-busy", "true");
  try {
    const body = new URLSearchParams(new FormData(form, event.submitter));
    await renew(await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } }), event.submitter);
  } catch {
    say(document.querySelector("[data-live-said]").dataset.failed, true);
  } finally {
    busy = false;
    form.removeAttribute("aria-busy");
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
  document.querySelector("[data-live]").replaceWith(fresh);
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
  place.classList.toggle("s-due--late", Boolean(seen));
}
