import { isOfSystem, systemReason } from './read-sources.ts';

/** A command line that can't be followed: its message is shown above the usage line. */
export class UsageError extends Error {}

/**
 * Runs a command; a command line it can't follow gives one line, the usage and exit code 2, what the system
 * refused one line and exit code 1.
 */
export async function runCommand(usage: string, main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (isOfSystem(error)) {
      const path = 'path' in error ? `${error.path}: ` : '';
      console.error(`${path}${systemReason(error)}: check that folder and its disk, and try again`);
      process.exitCode = 1;
      return;
    }
    if (!(error instanceof UsageError) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${(error as Error).message}\n${usage}`);
    process.exitCode = 2;
  }
}
