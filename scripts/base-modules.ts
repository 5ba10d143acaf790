import type { Plugin } from 'vite';

interface ModuleLinks {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

/**
 * Finds the modules that an entry has in common with what it fetches later, Lit above all, so that they become one file that is
 * fetched beside the entry. They cannot be part of the entry: that has a second address when it could not be fetched at first.
 */
export function baseModules(entry: string): { readonly plugin: Plugin; has(id: string): boolean } {
  const base = new Set<string>();
  return {
    has: (id) => base.has(id),
    plugin: {
      name: 'base-modules',
      buildEnd() {
        const info = (id: string) => this.getModuleInfo(id) as ModuleLinks | null;
        const own = reach([entry], (id) => info(id)?.importedIds ?? []);
        const all = reach([entry], (id) => [...(info(id)?.importedIds ?? []), ...(info(id)?.dynamicallyImportedIds ?? [])]);
        const later = [...all].flatMap((id) => info(id)?.dynamicallyImportedIds ?? []);
        const needed = reach(later, (id) => info(id)?.importedIds ?? []);
        for (const id of own) if (id !== entry && needed.has(id)) base.add(id);
      },
    },
  };
}

function reach(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}
