/** Puts the text of a field on the clipboard; where that is refused, it leaves the text selected and answers false. */
export async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  const before = document.activeElement;
  field.focus();
  field.select();
  // Google's frame forbids the clipboard interface, and lets a person's own click copy a selection.
  const copied = document.execCommand("copy") || (await written(field.value));
  if (copied && before instanceof HTMLElement) before.focus();
  return copied;
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
