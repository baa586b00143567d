/* Counts of ticks, live numbers of sliders, the pause at strong tension. */
import { text } from "./texts.js";

const STRONG = 7;

export function start() {
  document.querySelectorAll(".s-unfold").forEach(countTicks);
  document.querySelectorAll(".s-slider input[type=range]").forEach((slider) => {
    const shown = slider.closest(".s-slider").querySelector("output");
    const show = () => shown && (shown.textContent = slider.value);
    slider.addEventListener("input", show);
    show();
  });
  document.querySelectorAll("[data-scale][data-tone=tension]").forEach(watchTension);
}

/* "2 of 6" in the closed summary, while the unfold has ticks only. */
function countTicks(unfold) {
  const state = unfold.querySelector("summary .s-opt[data-ticks]");
  const ticks = unfold.querySelectorAll(".s-unfold__body input[type=checkbox]");
  if (!state || ticks.length === 0) {
    return;
  }
  const show = () => {
    state.textContent = text("ticks", { n: [...ticks].filter((tick) => tick.checked).length, all: ticks.length });
  };
  unfold.addEventListener("change", show);
  show();
}

function watchTension(scale) {
  const hint = document.createElement("p");
  hint.className = "s-small s-hot";
  hint.setAttribute("role", "status");
  scale.append(hint);
  const show = () => {
    const marks = [...scale.querySelectorAll("input:checked")].map((one) => (one.value === "" ? -1 : Number(one.value)));
    const words = marks.length > 0 && marks[marks.length - 1] >= STRONG ? text("pause") : "";
    if (hint.textContent !== words) {
      hint.textContent = words;
    }
  };
  scale.addEventListener("change", show);
}
