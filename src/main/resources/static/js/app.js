/* The one entry. Each module is safe to lose: pages work without any of them. */
import { start as texts } from "./texts.js";
import { start as forms } from "./forms.js";
import { start as drafts } from "./drafts.js";
import { start as dates } from "./dates.js";
import { start as choices } from "./choices.js";
import { start as lists } from "./lists.js";
import { start as keys } from "./keys.js";
import { start as lock } from "./lock.js";
import { start as passkey } from "./passkey.js";
import { start as live } from "./live.js";

document.documentElement.classList.remove("no-js");
for (const module of [texts, forms, drafts, dates, choices, lists, keys, lock, passkey, live]) {
  try {
    module();
  } catch (error) {
    console.error(error);
  }
}
