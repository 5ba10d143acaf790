/** `npm start`: builds all that ships and serves the site; prints the address to open. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
if (status) process.exit(status);

const server = await preview({ configFile: false, root: `${root}demo`, build: { outDir: `${root}dist/site` }, preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 5173) }, appType: 'mpa' });
console.log(`\n  The demo is at ${server.resolvedUrls?.local[0]}   (Ctrl+C stops it)\n`);
