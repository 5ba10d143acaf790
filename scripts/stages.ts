import type { Plugin } from 'vite';

interface ModuleLinks {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

type Next = (id: string) => readonly string[];

/**
 * Divides what a page loads by when it is needed: each stage holds what its entry imports and no earlier stage has, in one file.
 * Without this, modules that two later parts have in common become files of their own, found only when the first has arrived.
 * The first stage, `base`, is what the element has in common with what comes later, Lit above all. It is fetched beside the
 * element, and cannot be part of it: that has a second address when it could not be fetched at first.
 */
export function stages(element: string, later: Readonly<Record<string, string>>): { readonly plugin: Plugin; readonly names: readonly string[]; of(id: string): string | undefined } {
  const stageOf = new Map<string, string>();
  return {
    names: ['base', ...Object.keys(later)],
    of: (id) => stageOf.get(id) ?? (id.includes('rolldown/runtime') ? 'base' : undefined),
    plugin: {
      name: 'stages',
      buildEnd() {
        const info = (id: string) => this.getModuleInfo(id) as ModuleLinks | null;
        const imports: Next = (id) => info(id)?.importedIds ?? [];
        const fetches: Next = (id) => info(id)?.dynamicallyImportedIds ?? [];
        const own = reach([element], imports);
        const laterOn = reach([...reach([element], (id) => [...imports(id), ...fetches(id)])].flatMap(fetches), imports);
        for (const id of own) if (id !== element && laterOn.has(id)) stageOf.set(id, 'base');
        for (const [name, entry] of Object.entries(later)) for (const id of reach([entry], imports)) if (!own.has(id) && !stageOf.has(id)) stageOf.set(id, name);
      },
    },
  };
}

function reach(from: readonly string[], next: Next): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}
