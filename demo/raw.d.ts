/** Vite's import of a file as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** Vite's import of files that may not be there. */
interface ImportMeta {
  glob<T>(pattern: string, options: { readonly eager: true; readonly import: 'default'; readonly query?: string }): Readonly<Record<string, T>>;
}
