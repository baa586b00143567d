/* Shortcuts. Single letters are silent in fields and can be switched off in the profile. */
import { setting } from "./texts.js";

let waiting = false;

export function start() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) {
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      withControl(event);
    } else if (!event.altKey && !inField(event.target) && document.body.dataset.shortcuts === "true") {
      single(event);
    }
  });
}

function withControl(event) {
  if (event.code === "KeyK") {
    const field = document.querySelector(".s-search input");
    if (field) {
      event.preventDefault();
      if (field.offsetParent) {
        field.focus();
        field.select();
      } else {
        document.querySelector(".s-top a.s-only-phone")?.click();
      }
    }
  } else if (event.key === "Enter") {
    const form = event.target.form || event.target.closest?.("form");
    const button = form?.querySelector(event.shiftKey ? 'button[name="then"][value="next"]' : 'button[type="submit"]');
    if (button && form.method === "post") {
      event.preventDefault();
      form.requestSubmit(button);
    }
  }
}

function single(event) {
  if (waiting) {
    waiting = false;
    const place = { KeyT: "todayUrl", KeyK: "clientsUrl", KeyR: "reviewsUrl" }[event.code];
    if (place) {
      go(event, setting(place));
    }
    return;
  }
  const marked = document.querySelector(`[data-key="${event.code.replace(/^(Digit|Key)/, "")}"]`);
  if (marked) {
    press(event, marked);
  } else if (event.key === "?") {
    go(event, setting("shortcutsUrl"));
  } else if (event.code === "KeyG") {
    waiting = true;
    setTimeout(() => (waiting = false), 1500);
  } else if (event.code === "KeyC") {
    const row = document.querySelector("tr.is-here, [data-row].is-here");
    go(event, row?.querySelector("[data-log]")?.href || (document.querySelector("main .btn-log[href]") || document.querySelector(".btn-log[href]"))?.href);
  } else if (event.code === "KeyJ" || event.code === "KeyK") {
    step(event, event.code === "KeyJ" ? 1 : -1);
  }
}

/* A part with a key of its own: a radio is chosen, a question goes from yes to no and back. */
function press(event, marked) {
  const choices = marked.matches("input") ? [marked] : [...marked.querySelectorAll("input[type=radio]")].slice(0, 2);
  const next = choices.length > 1 && choices[0].checked ? choices[1] : choices[0];
  if (next) {
    event.preventDefault();
    next.checked = true;
    next.focus();
    next.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function step(event, by) {
  const rows = [...document.querySelectorAll("[data-rows] tbody tr, [data-row]")].filter((row) => !row.hidden);
  if (rows.length === 0) {
    return;
  }
  event.preventDefault();
  const now = rows.findIndex((row) => row.classList.contains("is-here"));
  const next = rows[Math.min(rows.length - 1, Math.max(0, now + by))];
  rows.forEach((row) => row.classList.toggle("is-here", row === next));
  (next.querySelector("a[href]") || next).focus();
}

function go(event, address) {
  if (address) {
    event.preventDefault();
    window.location.assign(address);
  }
}

function inField(target) {
  return target.closest?.("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}
