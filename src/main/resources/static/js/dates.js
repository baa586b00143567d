/* Chips that fill a date, and dots that type themselves. */
export function start() {
  document.querySelectorAll("[data-date-for]").forEach((chip) => {
    const field = document.getElementById(chip.dataset.dateFor);
    if (!field) {
      return;
    }
    chip.hidden = false;
    chip.addEventListener("click", () => {
      field.value = chip.dataset.date;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    });
  });
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (field.matches(".s-w-date")) {
      field.value = dotted(field.value);
    } else if (field.matches(".s-w-time")) {
      field.value = field.value.trim().replace(/^(\d{1,2})[.,\s-]?(\d{2})$/, "$1:$2").replace(/^(\d):/, "0$1:");
    }
  });
}

/* 23112026 becomes 23.11.2026; what is not plainly a date stays as typed. */
function dotted(typed) {
  return typed.trim().replace(/^(\d{2})(\d{2})(\d{4}|\d{2})$/, "$1.$2.$3");
}
