import { type ComponentProps, type ComponentType, useLayoutEffect, useState } from 'react';
import { isTyping } from './keyboard.ts';

type Props<P> = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & {
  /** Fetches the control this button stands for. */
  fetchPart: () => Promise<ComponentType<P>>;
  /** What the control is given, once it is there and open. */
  given: P;
  /** A key that does the same as the button. */
  hotkey?: string;
};

/** The button of a menu or a dialog until its first use, which fetches the rest; the rest opens by itself. */
export function OnDemand<P extends object>({ fetchPart, given, hotkey, ...button }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = () => {
    setBusy(true);
    setProblem(null);
    fetchPart()
      .then(
        // Not within the click that asked for it: it would take that for a click beside it, and close.
        (component) => setTimeout(() => setPart(() => component)),
        (error: Error) => setProblem(error.message),
      )
      .finally(() => setBusy(false));
  };
  // Before the first painting: a key pressed at once must find it.
  useLayoutEffect(() => {
    if (Part !== null || hotkey === undefined) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === hotkey && !isTyping(event.target)) open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  if (Part !== null) return <Part {...given} />;
  return (
    <>
      <button
        type="button"
        aria-expanded={false}
        aria-busy={busy}
        {...button}
        onPointerEnter={() => Promise.allSettled([fetchPart()])}
        onClick={open}
      />
      {problem !== null && <span role="alert">could not be fetched: {problem}</span>}
    </>
  );
}
