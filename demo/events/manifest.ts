/** The parts of a custom-elements manifest that the reference shows. @source github.com/webcomponents/custom-elements-manifest, schema 2 */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly members?: readonly Member[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly slots?: readonly Entry[];
}

export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Member extends Entry {
  readonly kind: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly parameters?: readonly { readonly name: string }[];
}

/** One table of the reference. */
export interface Chapter {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly type: string; readonly text: string }[];
}

/** The chapters of an element's reference, those without entries left out. Empty when the manifest does not know the tag. */
export function chapters(manifest: Manifest, tagName: string): readonly Chapter[] {
  const element = manifest.modules.flatMap(({ declarations }) => declarations ?? []).find((declaration) => declaration.tagName === tagName);
  if (!element) return [];
  const open = (element.members ?? []).filter(({ privacy, description }) => (privacy ?? 'public') === 'public' && description);
  const list: readonly (readonly [string, readonly Entry[]])[] = [
    ['Attributes', element.attributes ?? []],
    ['Events', element.events ?? []],
    ['Methods', open.filter(({ kind }) => kind === 'method').map((member) => ({ ...member, name: `${member.name}(${(member.parameters ?? []).map(({ name }) => name).join(', ')})`, type: undefined! }))],
    ['Properties without an attribute', open.filter(({ kind, attribute }) => kind === 'field' && !attribute)],
    ['Slots', (element.slots ?? []).map((slot) => ({ ...slot, name: slot.name || '(default)' }))],
    ['Custom properties', element.cssProperties ?? []],
    ['Parts', element.cssParts ?? []],
  ];
  return list.filter(([, entries]) => entries.length).map(([title, entries]) => ({ title, rows: entries.map(({ name, type, description }) => ({ name, type: type?.text ?? '', text: description ?? '' })) }));
}
