export interface Options {
  /** Where to listen; default the document, for every quiz of the page. */
  target?: EventTarget;
  /** Sends what the reader answered or got, too; default false. */
  results?: boolean;
  plausible?: (name: string, options: { props: Record<string, string | number> }) => void;
}
export function connect(options?: Options): () => void;
