type Scheme = 'light' | 'dark';

/** The only thing this site itself keeps, and only after the reader pressed the button. */
const key = 'skills-quiz-site/scheme';

/** Lets the button in the header switch between light and dark, for the page and for every quiz that has no look of its own. */
export function enableScheme(button: HTMLElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = remembered();
  const apply = () => {
    const scheme: Scheme = chosen ?? (system.matches ? 'dark' : 'light');
    if (chosen) document.documentElement.dataset['scheme'] = chosen;
    for (const quiz of document.querySelectorAll('skills-quiz:not([data-own-theme])')) quiz.setAttribute('theme', chosen ?? 'auto');
    button.textContent = scheme === 'dark' ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Switch to ${scheme === 'dark' ? 'light' : 'dark'} colours`);
    button.dataset['ready'] = '';
  };
  button.addEventListener('click', () => {
    chosen = (chosen ?? (system.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
    remember(chosen);
    apply();
  });
  system.addEventListener('change', apply);
  apply();
}

// Storage may be blocked altogether: then the choice lasts for the page.
function remembered(): Scheme | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === 'light' || text === 'dark' ? text : undefined;
  } catch {
    return undefined;
  }
}

function remember(scheme: Scheme): void {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    return;
  }
}
