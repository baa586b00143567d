/* Focus on what is wrong, one sending at a time, a warning before typed text is left behind. */
import { text } from "./texts.js";

const dirty = new Set();

export function start() {
  focusErrors();
  document.addEventListener("input", (event) => mark(event.target.form));
  document.addEventListener("change", (event) => mark(event.target.form));
  document.addEventListener("submit", guard);
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));
  window.addEventListener("beforeunload", (event) => {
    if (dirty.size > 0) {
      event.preventDefault();
    }
  });
}

/* Whether the form holds what neither the record nor a draft has. */
export function mark(form, changed = true) {
  if (!form?.matches?.("main form[method=post]:not([data-live-form])") || !form.querySelector('[name="formKey"], [name="version"]')) {
    return;
  }
  if (changed) {
    dirty.add(form);
  } else {
    dirty.delete(form);
  }
}

/* A form with such text, if any; it may then leave without a question. */
export function unkept() {
  const [form] = dirty;
  dirty.clear();
  return form;
}

function focusErrors() {
  const summary = document.getElementById("errors");
  if (!summary) {
    return;
  }
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const target = link && document.getElementById(link.hash.slice(1));
    if (target) {
      event.preventDefault();
      target.closest("details")?.setAttribute("open", "");
      (target.matches("fieldset, [role=radiogroup]") ? target.querySelector("input") || target : target).focus();
    }
  });
}

function guard(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  dirty.delete(form);
  form.setAttribute("aria-busy", "true");
  const button = event.submitter;
  if (button) {
    button.setAttribute("aria-disabled", "true");
    button.title = text("sending");
  }
  /* A sending that leads nowhere (a download, a lost connection) must not lock the form. */
  setTimeout(() => release(form), 15000);
}

function release(form) {
  delete form.dataset.sent;
  form.removeAttribute("aria-busy");
  form.querySelectorAll("[aria-disabled]").forEach((button) => {
    button.removeAttribute("aria-disabled");
    button.removeAttribute("title");
  });
}
