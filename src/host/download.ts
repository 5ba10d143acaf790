/** Gives the reader a file to keep, by a link that is clicked for them: works under a strict policy, and in no frame that forbids downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is far longer than that takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
