// @ts-check
/**
 * Pages of their own for tests, and downloads that fail on purpose.
 * `/__page/<token>/` is a document that includes the quiz, under a policy if asked; a test opens it in a frame. All it
 * loads carries the token, in the path or in the referrer, so faults of one test never reach another.
 * The command 'fault' {token, part, times, how} makes the next requests for `part` fail: 'missing' (404), 'cut' (the connection ends),
 * 'broken' (it ends in the middle of the file) or 'late' (nothing comes until it is mended); 'mend' {token} ends that.
 */

/** The policy of a strict page that the quiz must run under without a single report. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** @typedef {{part: string, times: number, how: 'missing'|'cut'|'broken'|'late'}} Fault */
/** @type {Map<string, Fault[]>} */
const faults = new Map();
/** @type {Map<string, string[]>} */
const asked = new Map();
/** Requests that wait, by token. @type {Map<string, (() => void)[]>} */
const late = new Map();

const page = (/** @type {string} */ token, /** @type {URLSearchParams} */ query) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
${query.has('classic') ? '' : `<script type="module" src="/__via/${token}/src/embed/skills-quiz.ts"></script>`}
</head>
<body><main>${query.get('body') ?? '<skills-quiz></skills-quiz>'}</main></body>
</html>`;

/** For `middleware` of web-test-runner.config.mjs. */
export const testPages = () => /** @type {import('koa').Middleware} */ (async (ctx, next) => {
  const opened = /^\/__page\/([^/]+)\/$/.exec(ctx.path);
  if (opened) {
    const query = new URLSearchParams(ctx.querystring);
    if (query.has('strict')) ctx.set('content-security-policy', strictPolicy);
    ctx.type = 'html';
    ctx.body = page(/** @type {string} */ (opened[1]), query);
    return;
  }
  const via = /^\/__via\/([^/]+)(\/.*)$/.exec(ctx.url);
  const token = via?.[1] ?? /\/__(?:via|page)\/([^/]+)\//.exec(ctx.get('referer'))?.[1];
  let isBroken = false;
  if (token) {
    asked.set(token, [...(asked.get(token) ?? []), ctx.path]);
    const fault = faults.get(token)?.find(({ part, times }) => times > 0 && ctx.path.includes(part));
    if (fault) {
      fault.times--;
      isBroken = fault.how === 'broken';
      if (fault.how === 'late') await new Promise((resolve) => late.set(token, [...(late.get(token) ?? []), () => resolve(undefined)]));
      if (fault.how === 'cut') ctx.req.socket.destroy();
      if (fault.how === 'missing') {
        ctx.status = 404;
        ctx.body = 'not here';
      }
      if (fault.how === 'cut' || fault.how === 'missing') return;
    }
  }
  if (via) ctx.url = /** @type {string} */ (via[2]);
  await next();
  // The runner lets browsers keep every file: the questions get an address of this page too, or one page's answer serves another.
  if (via && typeof ctx.body === 'string') ctx.body = ctx.body.replaceAll('"/__questions/', `"/__via/${token}/__questions/`);
  if (!isBroken) return;
  const text = Buffer.from(String(ctx.body));
  ctx.respond = false;
  ctx.res.writeHead(200, { 'content-type': ctx.type, 'content-length': text.length });
  ctx.res.write(text.subarray(0, text.length / 2), () => ctx.req.socket.destroy());
});

/** For `plugins`: the commands 'fault', 'mend' and 'asked' (the paths that a token's pages have asked for). */
export const faultCommands = () => /** @type {import('@web/test-runner').TestRunnerPlugin} */ ({
  name: 'fault-commands',
  executeCommand({ command, payload }) {
    const p = /** @type {any} */ (payload);
    if (command === 'fault') {
      faults.set(p.token, [...(faults.get(p.token) ?? []), { part: p.part, times: p.times ?? 1, how: p.how ?? 'missing' }]);
      return { ok: true };
    }
    if (command === 'mend') {
      faults.delete(p.token);
      for (const go of late.get(p.token) ?? []) go();
      late.delete(p.token);
      return { ok: true };
    }
    if (command === 'asked') return asked.get(p.token) ?? [];
    return undefined;
  },
});
