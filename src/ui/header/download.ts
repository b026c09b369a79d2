/** A file to hand to the reader. */
export type Download = { name: string; type: string; content: readonly string[] };

export function download({ name, type, content }: Download): void {
  const url = URL.createObjectURL(new Blob([...content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
