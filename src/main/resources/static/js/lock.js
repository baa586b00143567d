/* Says two minutes before the screen locks, and tells the server that somebody is typing. */
import { csrf, setting, text } from "./texts.js";

const TELL_EVERY = 120000;

let seen = Date.now();
let told = Date.now();
let bar;

export function start() {
  const after = Number(setting("lockSeconds")) * 1000;
  const before = Number(setting("warnSeconds")) * 1000;
  if (!document.body.dataset.signedIn || !after) {
    return;
  }
  for (const kind of ["keydown", "input", "pointerdown"]) {
    document.addEventListener(kind, () => active(), { passive: true });
  }
  setInterval(() => {
    const idle = Date.now() - seen;
    if (idle >= after) {
      lock();
    } else if (idle >= after - before) {
      warn();
    }
  }, 5000);
}

function active() {
  seen = Date.now();
  if (bar) {
    return;
  }
  if (seen - told > TELL_EVERY) {
    tell();
  }
}

async function tell() {
  told = Date.now();
  try {
    await fetch(setting("keepUrl"), {
      method: "POST",
      headers: { "X-CSRF-TOKEN": csrf() },
      credentials: "same-origin",
      redirect: "manual",
    });
  } catch {
    /* No connection: the next key tries again. */
    told = 0;
  }
}

function warn() {
  if (bar) {
    return;
  }
  bar = document.createElement("div");
  bar.className = "s-note s-lockbar";
  bar.setAttribute("role", "alert");
  const words = document.createElement("div");
  words.textContent = text("lockSoon") + " ";
  const stay = document.createElement("button");
  stay.type = "button";
  stay.className = "btn btn-plain btn-s";
  stay.textContent = text("lockStay");
  stay.addEventListener("click", () => {
    bar.remove();
    bar = undefined;
    seen = Date.now();
    tell();
  });
  words.append(stay);
  bar.append(words);
  document.querySelector("main").before(bar);
}

function lock() {
  if (bar) {
    bar.remove();
    bar = undefined;
  }
  seen = Number.MAX_SAFE_INTEGER;
  document.dispatchEvent(new CustomEvent("senim:lock"));
  window.location.assign(setting("lockUrl"));
}
