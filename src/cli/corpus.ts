import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { type Build, buildBundle } from './build-bundle.ts';
import { findStamp, stampBuild } from './build-stamp.ts';
import { listRecordFiles } from './list-record-files.ts';
import { reportProgress, type ShowPhase } from './progress.ts';
import { OverlayError } from './read-overlay.ts';
import { isOfSystem, systemReason } from './read-sources.ts';
import { runCommand, UsageError } from './run-command.ts';
import { differingFiles, writeBundle } from './write-bundle.ts';
import { writeFailure } from './write-failure.ts';

const USAGE = 'usage: npm run corpus -- [FOLDER] [--out FOLDER] [--check] [--records FILES]…';

async function write(build: Build, out: string, showPhase: ShowPhase): Promise<string> {
  const { counts } = await writeBundle(build, out, showPhase);
  const { article, quotation, person } = counts;
  const summary = `${article} articles, ${quotation} quotations, ${person} speakers`;
  const { read, lost, notices } = build;
  if (read !== null) await stampBuild(out, { read, summary, lost, notices: [...notices] });
  const cached = build.cached > 0 ? `; ${build.cached} articles had been read before` : '';
  return `${out}: ${summary}${cached}`;
}

async function check(build: Build, out: string, showPhase: ShowPhase): Promise<string> {
  const differing = await differingFiles(build, out, showPhase);
  if (differing.length === 0) return `${out}: rebuilding gives the same bytes`;
  process.exitCode = 1;
  return `${out}: ${differing.join(', ')} would change: run npm run corpus and commit what it writes`;
}

/** A build to compare with is written into the system's own folder for such things. */
function unread(out: string, error: unknown): string {
  return isOfSystem(error) && ['ENOSPC', 'EDQUOT', 'EROFS'].includes(error.code)
    ? `${tmpdir()}: ${systemReason(error)}: make room, or name another folder in TMPDIR`
    : `${out}: can't be read (${systemReason(error)}): name a bundle with --out`;
}

function reportFiles({ lost, notices }: Pick<Build, 'lost' | 'notices'>): void {
  for (const { file, says } of [...lost, ...notices]) console.error(`${file}: ${says}`);
  if (lost.length > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public/corpus' },
      check: { type: 'boolean', default: false },
      records: { type: 'string', multiple: true, default: [] },
    },
  });
  if (positionals.length > 1) throw new UsageError(`one folder at a time, not ${positionals.length}`);
  const folder = positionals[0] ?? 'seeds';
  const showPhase = reportProgress(process.stderr);
  const always = values.check || values.records.length > 0;
  const stamp = always ? null : await findStamp(folder, values.out, showPhase);
  if (stamp) {
    reportFiles(stamp);
    console.log(`${values.out}: ${stamp.summary}; nothing has changed since it was built`);
    return;
  }
  const build = await buildBundle(folder, listRecordFiles(values.records), showPhase).catch(
    (error: unknown) => {
      if (!(error instanceof OverlayError)) throw error;
      console.error(`${error.message}\nnothing was built: correct the overlay, or move it away`);
      process.exitCode = 1;
    },
  );
  if (!build) return;
  reportFiles(build);
  if (build.size === 0) {
    console.error(`${folder}: no article could be read, so ${values.out} is left as it was`);
    process.exitCode = 1;
    return;
  }
  try {
    console.log(await (values.check ? check : write)(build, values.out, showPhase));
  } catch (error) {
    console.error(
      values.check
        ? unread(values.out, error)
        : writeFailure(values.out, error, 'the bundle is left as it was'),
    );
    process.exitCode = 1;
  }
}

await runCommand(USAGE, main);
