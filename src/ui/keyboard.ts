/** Does a key pressed here belong to a field one types in? */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=range], [type=checkbox]), textarea, select'))
  );
}
