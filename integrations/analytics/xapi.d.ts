/** One of the four ways in which xAPI names a person. */
export type Actor = { name?: string } & ({ mbox: string } | { mbox_sha1sum: string } | { openid: string } | { account: { homePage: string; name: string } });
export type Statement = Readonly<Record<string, unknown>>;

export interface Options {
  actor: Actor;
  /** The quiz's IRI in your course, without a slash at its end. */
  activity: string;
  send: (statement: Statement) => unknown;
  /** Where to listen; default the document, for every quiz of the page. */
  target?: EventTarget;
  /** Default the document's. */
  language?: string;
}
export function connect(options: Options): () => void;
export function sendTo(endpoint: string, authorization: string): (statement: Statement) => Promise<unknown>;
