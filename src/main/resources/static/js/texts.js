/* Words and settings come from the page, in its language. */
let box;

export function start() {
  box = document.getElementById("s-texts");
}

export function setting(name) {
  return box ? box.dataset[name] : undefined;
}

/* The text with its named places filled. */
export function text(name, values = {}) {
  return (setting(name) || "").replace(/\{(\w+)\}/g, (all, key) => (key in values ? values[key] : all));
}

export function csrf() {
  const field = document.querySelector('input[name="_csrf"]');
  return field ? field.value : "";
}

/* Says something to everybody, also to those who do not see it. */
export function say(place, words) {
  if (place.textContent !== words) {
    place.textContent = words;
  }
}
