import { startTransition, useEffect, useState } from 'react';

/**
 * A value that follows once all that follows it at once is painted, and is then drawn in short tasks: what is
 * deferred already can't be deferred behind that. It stays what it was while it isn't `due`, and is `first` at first.
 */
export function useLater<T>(value: T, { due = true, first = value } = {}): T {
  const [later, setLater] = useState(first);
  useEffect(() => {
    if (due) startTransition(() => setLater(() => value));
  }, [due, value]);
  return later;
}
