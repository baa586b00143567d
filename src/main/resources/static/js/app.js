/* The one entry; each module below is safe to lose. */
document.documentElement.classList.remove("no-js");
