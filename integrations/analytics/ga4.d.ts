export interface Options {
  /** Where to listen; default the document, for every quiz of the page. */
  target?: EventTarget;
  /** Sends what the reader answered or got, too; default false. */
  results?: boolean;
  gtag?: (...words: any[]) => void;
}
export function connect(options?: Options): () => void;
