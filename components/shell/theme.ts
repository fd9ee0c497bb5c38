/** Light, dark, or whatever the system says. */
export type Theme = 'system' | 'light' | 'dark';

/** Where the choice is kept in the browser. No choice means the system's. */
export const THEME_KEY = 'theme';

const listeners = new Set<() => void>();

/** The chosen theme; the system's where storage is closed to us. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Applies a theme to the page and remembers it. */
export function setTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  applyTheme(theme);
  for (const listener of listeners) listener();
}

/** Calls back when the theme changes here or in another tab, which is applied here too. Returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== THEME_KEY && event.key !== null) return;
    applyTheme(readTheme());
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', elsewhere);
  };
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
