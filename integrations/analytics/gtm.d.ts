export interface Options {
  /** Where to listen; default the document, for every quiz of the page. */
  target?: EventTarget;
  /** Sends what the reader answered or got, too; default false. */
  results?: boolean;
  dataLayer?: object[];
}
export function connect(options?: Options): () => void;
