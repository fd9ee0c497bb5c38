import type { ListedCommand } from './registry';

/** The pages one can go to from here: what the page's own navigation leads to, so that the list never knows better than it. */
export function pageLinks(go: (href: string) => void): ListedCommand[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="Journey"] a[href^="/"], nav[aria-label="Main"] a[href^="/"]');
  const seen = new Set<string>();
  return [...links].flatMap((link) => {
    const href = link.getAttribute('href')!;
    const label = (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();
    if (!label || seen.has(href)) return [];
    seen.add(href);
    return [{ id: `page ${href}`, label, hint: link.closest('nav')?.getAttribute('aria-label') === 'Journey' ? 'This journey' : 'Page', run: () => go(href) }];
  });
}
