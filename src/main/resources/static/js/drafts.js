/* Keeps what is typed on the server: two seconds after the last key, four at most. Nothing stays in the browser. */
import { csrf, say, setting, text } from "./texts.js";
import { mark } from "./forms.js";

const QUIET = 2000;
const LONGEST = 4000;
const RETRY = [3000, 6000, 12000, 30000];

export function start() {
  document.querySelectorAll("form").forEach((form) => {
    const field = (name) => form.querySelector(`input[name="${name}"]`);
    if (field("_form") && field("formKey") && setting("draftsUrl")) {
      new Draft(form, setting("draftsUrl") + "/" + field("formKey").value);
    }
  });
}

class Draft {
  constructor(form, address) {
    this.form = form;
    this.address = address;
    this.place = form.querySelector("[data-draft-status]") || this.makePlace();
    this.failures = 0;
    this.over = false;
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("reset", () => this.changed());
    form.addEventListener("submit", (event) => this.leave(event));
    window.addEventListener("pageshow", () => (this.over = false));
    window.addEventListener("online", () => this.since && this.keep());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.since) {
        this.keep(true);
      }
    });
  }

  makePlace() {
    const place = document.createElement("p");
    place.className = "s-small s-dim";
    place.setAttribute("role", "status");
    this.form.append(place);
    return place;
  }

  changed() {
    if (this.over) {
      return;
    }
    this.since ??= Date.now();
    const wait = Math.max(0, Math.min(QUIET, this.since + LONGEST - Date.now()));
    this.plan(wait);
  }

  plan(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), wait);
  }

  /* The form itself goes to the server now: a save under way must not overtake it. */
  leave(event) {
    if (event.defaultPrevented) {
      return;
    }
    this.over = true;
    clearTimeout(this.timer);
    this.request?.abort();
    this.remember();
  }

  /* Back and Reload open this same form again: its draft, or what it became. */
  remember() {
    const here = new URL(location.href);
    here.searchParams.set("draft", this.address.split("/").pop());
    history.replaceState(history.state, "", here);
  }

  async keep(leaving = false) {
    if (this.over || this.request) {
      return;
    }
    clearTimeout(this.timer);
    const began = this.since;
    this.since = undefined;
    this.request = new AbortController();
    if (this.failures === 0) {
      this.show("draftSaving");
    }
    try {
      const body = new URLSearchParams();
      new FormData(this.form).forEach((value, name) => typeof value === "string" && body.append(name, value));
      const answer = await fetch(this.address, {
        method: "POST",
        body,
        headers: { "X-CSRF-TOKEN": csrf(), Accept: "application/json", "X-Senim-Background": "draft" },
        credentials: "same-origin",
        redirect: "manual",
        keepalive: leaving,
        signal: this.request.signal,
      });
      await this.answered(answer, began);
    } catch (error) {
      if (error.name !== "AbortError") {
        this.failed(began, navigator.onLine ? "draftFailed" : "draftOffline");
      }
    } finally {
      this.request = undefined;
      if (this.since && !this.over && this.failures === 0) {
        this.changed();
      }
    }
  }

  async answered(answer, began) {
    if (answer.ok) {
      this.failures = 0;
      const kept = await answer.json().catch(() => ({}));
      this.show("draftSaved", { time: clock(kept.savedAt) });
      this.remember();
      if (!this.since) {
        mark(this.form, false);
      }
    } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      this.since ??= began;
      this.failures += 1;
      this.show("draftSignedOut");
      this.plan(RETRY[RETRY.length - 1]);
    } else if (answer.status === 409) {
      this.over = true;
      this.show("draftConflict");
    } else if (answer.status >= 500 || answer.status === 429) {
      this.failed(began, "draftFailed");
    } else {
      this.show("draftFailed");
    }
  }

  failed(began, words) {
    this.since ??= began;
    this.show(words);
    this.plan(RETRY[Math.min(this.failures, RETRY.length - 1)]);
    this.failures += 1;
  }

  show(name, values) {
    say(this.place, text(name, values));
  }
}

function clock(instant) {
  const when = instant ? new Date(instant) : new Date();
  return new Intl.DateTimeFormat("ru", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Almaty" }).format(when);
}
