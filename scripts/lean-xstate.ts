/**
 * Leaves out of XState what this quiz's machine never uses: child actors, delays, history, parallel and final states, restoring, inspecting, definitions as data. 2.6 kB of
 * brotli that every reader would download. Bundlers cannot drop methods of classes, so the build does it by name, and stops
 * when a new version of XState no longer has one of them. `test/node/lean-xstate.test.ts` walks the machine with and without.
 */
import type { Plugin } from 'vite';

/** Methods that nothing in XState itself calls, or that only the features left out call. */
const methods: Readonly<Record<string, readonly string[]>> = {
  StateMachine: ['provide', 'resolveState', 'microstep', 'toJSON', 'definition'],
  StateNode: ['toJSON', 'definition', 'on', 'events', 'ownEvents'],
};

/** Called, but with nothing to do: no state of ours invokes actors, waits, or is restored. */
const emptyMethods: Readonly<Record<string, readonly string[]>> = { StateMachine: ['getPersistedSnapshot', 'restoreSnapshot'] };
const emptyLists: Readonly<Record<string, readonly string[]>> = { StateNode: ['invoke', 'after'] };
const emptyFunctions: readonly string[] = ['formatRouteTransitions', 'createSpawner', 'spawnChild', 'stopChild', 'getPersistedSnapshot', 'persistContext', 'resolveHistoryDefaultTransition', 'transitionParallelNode', 'getMachineOutput'];

/** Methods of snapshots: this quiz asks a snapshot for its value and its context. */
const emptyConstants: readonly string[] = ['machineSnapshotMatches', 'machineSnapshotHasTag', 'machineSnapshotCan', 'machineSnapshotGetMeta', 'machineSnapshotToJSON'];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Edit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function leanXState(): Plugin {
  const found = new Set<string>();
  return {
    name: 'lean-xstate',
    apply: 'build',
    transform: {
      filter: { id: /\/xstate\/dist\/(raise|StateMachine|assign)-[^/]*\.esm\.js$/ },
      handler(code) {
        const program = this.parse(code) as unknown as Node;
        const whole = editsOf(program);
        const inner = inspections(program).filter((call) => !whole.some(({ start, end }) => start <= call.start && call.end <= end));
        const edits = [...whole, ...inner].sort((one, other) => one.start - other.start);
        for (const { name } of edits) found.add(name);
        return { code: edits.reduceRight((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code), map: null };
      },
    },
    buildEnd(error) {
      const missing = wanted.filter((name) => !found.has(name));
      if (!error && missing.length) throw new Error(`scripts/lean-xstate.ts: this version of XState has no ${missing.join(', ')}`);
    },
  };
}

const named = (lists: Readonly<Record<string, readonly string[]>>) => Object.entries(lists).flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`));
const wanted = [...named(methods), ...named(emptyMethods), ...named(emptyLists), ...emptyFunctions, ...emptyConstants, 'inspection'];

/** In the order of the file. */
function editsOf(program: Node): readonly Edit[] {
  return (program['body'] as readonly Node[]).flatMap((statement) => {
    const declaration = statement.type.startsWith('Export') ? ((statement['declaration'] as Node | null) ?? statement) : statement;
    const name = (declaration['id'] as { name?: string } | null)?.name ?? '';
    if (declaration.type === 'FunctionDeclaration' && emptyFunctions.includes(name)) {
      const { start, end } = declaration['body'] as Node;
      return [{ name, start, end, text: '{}' }];
    }
    if (declaration.type === 'VariableDeclaration') return (declaration['declarations'] as readonly Node[]).flatMap(constantEdit);
    if (declaration.type !== 'ClassDeclaration') return [];
    return ((declaration['body'] as Node)['body'] as readonly Node[]).flatMap((member) => memberEdit(name, member));
  });
}

/** Functions that are written as constants. */
function constantEdit({ id, init }: Node): readonly Edit[] {
  const name = (id as { name?: string }).name ?? '';
  const { start, end } = (init as Node | null) ?? { start: 0, end: 0 };
  return emptyConstants.includes(name) ? [{ name, start, end, text: 'undefined' }] : [];
}

/** What is told to inspectors, of which there are none. */
function inspections(node: unknown): readonly Edit[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start, end, expression } = node as Node;
  const callee = type === 'ExpressionStatement' ? (expression as { callee?: { property?: { name?: string } } }).callee : undefined;
  if (callee?.property?.name === '_sendInspectionEvent') return [{ name: 'inspection', start, end, text: ';' }];
  return Object.values(node).flatMap(inspections);
}

function memberEdit(owner: string, { type, start, end, key, kind }: Node): readonly Edit[] {
  const method = (key as { name?: string } | undefined)?.name;
  if (type !== 'MethodDefinition' || !method) return [];
  const name = `${owner}.${method}`;
  if (methods[owner]?.includes(method)) return [{ name, start, end, text: '' }];
  if (emptyMethods[owner]?.includes(method)) return [{ name, start, end, text: `${method}() {}` }];
  if (emptyLists[owner]?.includes(method)) return [{ name, start, end, text: `${kind === 'get' ? 'get ' : ''}${method}() { return []; }` }];
  return [];
}
