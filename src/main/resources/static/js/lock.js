/* Says two minutes before the screen locks, and tells the server that somebody is typing. */
import { csrf, setting, text } from "./texts.js";
import { unkept } from "./forms.js";

const TELL_EVERY = 120000;

/* So long before the sign-in ends in any case, the person is told. */
const LAST_CALL = 600000;

let seen = Date.now();
let told = Date.now();
let lastCall;
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
  const answer = await post("keepUrl");
  if (!answer) {
    /* No connection: the next key tries again. */
    told = 0;
    return;
  }
  const left = Number(answer.headers.get("X-Senim-Left")) * 1000;
  if (left > 0 && left < LAST_CALL && !lastCall) {
    lastCall = setTimeout(lock, Math.max(left - 20000, 0));
    warn("lockEnd");
  }
}

async function post(address) {
  try {
    return await fetch(setting(address), {
      method: "POST",
      body: new URLSearchParams({ _csrf: csrf() }),
      credentials: "same-origin",
      redirect: "manual",
    });
  } catch {
    return undefined;
  }
}

function warn(words = "lockSoon") {
  if (bar) {
    return;
  }
  bar = document.createElement("div");
  bar.className = "s-note s-lockbar";
  bar.setAttribute("role", "alert");
  const place = document.createElement("div");
  place.textContent = text(words) + " ";
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
  place.append(stay);
  bar.append(place);
  document.querySelector("main").before(bar);
}

/*
 * Text that no draft has travels as it is: the server seals it, asks for the password and gives it back.
 * Without a connection nothing is left; the next look at the clock tries again.
 */
async function lock() {
  seen = Date.now();
  bar?.remove();
  bar = undefined;
  document.documentElement.classList.add("s-locked");
  const waiting = unkept();
  if (!(await post("lockUrl"))) {
    document.documentElement.classList.remove("s-locked");
    return;
  }
  if (waiting) {
    HTMLFormElement.prototype.submit.call(waiting);
  } else {
    window.location.assign(setting("loginUrl") + "&to=" + encodeURIComponent(location.pathname + location.search));
  }
}
