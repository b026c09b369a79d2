import { SOURCE_CHANGED } from './index-texts.ts';
import { LockedError } from './lock-folder.ts';
import { isOfSystem, systemReason } from './read-sources.ts';

/**
 * In one line why a folder could not be written, and what to do. `left` says what became of the folder. Anything
 * but the system, another build or a text that changed meanwhile is a fault of the program's own, and thrown on.
 */
export function writeFailure(out: string, error: unknown, left: string): string {
  if (error instanceof LockedError) return `${out}: ${error.message}`;
  if (error instanceof Error && 'code' in error && error.code === SOURCE_CHANGED) {
    return `${error.message}\n${out}: ${left}`;
  }
  if (!isOfSystem(error)) throw error;
  const full = ['ENOSPC', 'EDQUOT'].includes(error.code);
  const todo = full ? 'make room, or choose another folder with --out' : 'choose another folder with --out';
  return full
    ? `${out}: ${systemReason(error)}, and ${left}: ${todo}`
    : `${out}: can't be written (${systemReason(error)}): ${todo}`;
}
