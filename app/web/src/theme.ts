// Light, dark, or as the machine is set.

const KEY = "stemma-theme";
const THEMES = ["auto", "light", "dark"] as const;

type Theme = (typeof THEMES)[number];

/** A browser may refuse to remember anything for a page from disk; then the choice holds until the page is closed. */
function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}

export function theme(button: HTMLElement): void {
  let now = remembered();
  const show = (): void => {
    document.documentElement.dataset["theme"] = now;
    button.textContent = `Colours: ${now}`;
  };
  button.addEventListener("click", () => {
    now = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length] ?? "auto";
    remember(now);
    show();
  });
  show();
}
