/** Makes every `<button data-copy>` copy the text of the `<pre>` of the `.snippet` it stands in, and say so. */
export function enableCopyButtons(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => void copyBeside(button));
    button.hidden = false;
  }
}

async function copyBeside(button: HTMLButtonElement): Promise<void> {
  const source = button.closest('.snippet')?.querySelector('pre');
  if (!source) return;
  const label = button.dataset['label'] ??= button.textContent ?? '';
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    button.textContent = 'Copied';
  } catch {
    // A page without clipboard permission: leave the text selected, so that one keystroke copies it.
    getSelection()?.selectAllChildren(source);
    button.textContent = 'Selected';
  }
  setTimeout(() => { button.textContent = label; }, 2000);
}
