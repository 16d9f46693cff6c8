/** Puts the text of a field on the clipboard; when the frame may not, it leaves the text selected and answers false. */
export async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // Google's frame refuses the clipboard but lets a person's own click copy a selection.
    return document.execCommand("copy");
  }
}
