/**
 * Writes LICENSES.md: what is built into the files that ship, with the notices that its licences ask to be kept, and what
 * the tools that build and test are under. Run `node --import tsx scripts/licences.ts` after each change of a dependency.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** What `src` imports is built in, and so is what it is made of itself. */
export const shipped: Readonly<Record<string, readonly string[]>> = { lit: ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html'], xstate: ['xstate'], zod: ['zod'] };

const licenceOf = ({ license }: Manifest): string => (typeof license === 'object' ? license.type : license) ?? 'none named';

/** The text of a package's licence file. */
function noticeOf(root: string, name: string): string {
  const folder = `${root}node_modules/${name}/`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} brings no licence file`);
  return readFileSync(folder + file, 'utf8').trim();
}

/** Every package of the lock file, by licence: tools of other systems too, so that the list is the same on each. */
export function toolsByLicence(root: string): ReadonlyMap<string, readonly string[]> {
  const { packages } = read(`${root}package-lock.json`) as { packages: Record<string, Manifest> };
  const built = Object.values(shipped).flat();
  const named = Object.entries(packages).filter(([path]) => path).map(([path, manifest]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const own = `${root}${path}/package.json`;
    const known = manifest.license || !existsSync(own) ? manifest : (read(own) as Manifest);
    return { name, licence: licenceOf(known) };
  }).filter(({ name }) => !built.includes(name));
  const licences = [...new Set(named.map(({ licence }) => licence))].toSorted();
  const groups = licences.map((licence) => [licence, [...new Set(named.filter((one) => one.licence === licence).map(({ name }) => name))].toSorted()] as const);
  return new Map(groups.toSorted(([, some], [, others]) => others.length - some.length));
}

/** The whole file. Large families are counted, small ones named. */
export function licenceList(root: string): string {
  const manifests = Object.values(shipped).flat().map((name) => read(`${root}node_modules/${name}/package.json`) as Manifest);
  const tools = [...toolsByLicence(root)];
  const notices = Object.keys(shipped).map((name) => `### ${name}\n\n\`\`\`\n${noticeOf(root, name)}\n\`\`\``);
  return `# Licences

The code of skills-quiz is under the MIT licence (\`LICENSE\`), its questions under CC BY 4.0 (\`LICENSE-questions\`). This list is written by \`scripts/licences.ts\`; a test fails when it is out of date.

## Built into the files that ship

| Package | Version | Licence |
|---|---|---|
${manifests.map(({ name, version, ...rest }) => `| ${name} | ${version} | ${licenceOf({ name, version, ...rest })} |`).join('\n')}

Nothing else of others is in \`dist/\`, and nothing is installed beside the package.

## Tools that build and test, none of which ships

| Licence | Packages |
|---|---|
${tools.map(([licence, names]) => `| ${licence} | ${names.length < 8 ? names.join(', ') : `${names.length} packages`} |`).join('\n')}

## Notices of what is built in

${notices.join('\n\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  writeFileSync(`${root}LICENSES.md`, licenceList(root));
}
