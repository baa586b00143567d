/* Filters the rows of a list while typing. The names never leave the page. */
import { text } from "./texts.js";

export function start() {
  document.querySelectorAll("input[data-live-filter]").forEach((field) => {
    const panel = field.closest(".s-panel");
    const rows = panel ? [...panel.querySelectorAll("tbody tr, [data-row]")] : [];
    if (rows.length === 0) {
      return;
    }
    const said = document.createElement("span");
    said.className = "s-small s-dim";
    said.setAttribute("role", "status");
    field.closest(".s-filter__q").after(said);
    field.addEventListener("input", () => filter(field.value, rows, said));
    field.form?.addEventListener("submit", (event) => field.value && !field.name && event.preventDefault());
  });
}

function filter(typed, rows, said) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const here = folded(row.textContent);
    row.hidden = !words.every((word) => here.includes(word));
    shown += row.hidden ? 0 : 1;
  }
  said.textContent = words.length === 0 ? "" : shown === 0 ? text("filterNone") : text("filterFound", { n: shown });
}

/* Kazakh letters and their Russian stand-ins count as the same. */
const PAIRS = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ё: "е", й: "и" };

function folded(words) {
  return words.toLowerCase().replace(/[әғқңөұүһіёй]/g, (letter) => PAIRS[letter]);
}
