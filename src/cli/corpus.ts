import { parseArgs } from 'node:util';
import { type Build, buildBundle } from './build-bundle.ts';
import { listRecordFiles } from './list-record-files.ts';
import { OverlayError } from './read-overlay.ts';
import { systemReason } from './read-sources.ts';
import { runCommand, UsageError } from './run-command.ts';
import { differingFiles, writeBundle } from './write-bundle.ts';

const USAGE = 'usage: npm run corpus -- [FOLDER] [--out FOLDER] [--check] [--records FILES]…';

async function write(build: Build, out: string): Promise<string> {
  await writeBundle(build, out);
  const { article, quotation, person } = build.counts;
  return `${out}: ${article} articles, ${quotation} quotations, ${person} speakers`;
}

async function check(build: Build, out: string): Promise<string> {
  const differing = await differingFiles(build, out);
  if (differing.length === 0) return `${out}: rebuilding gives the same bytes`;
  process.exitCode = 1;
  return `${out}: ${differing.join(', ')} would change: run npm run corpus and commit what it writes`;
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
  const build = await buildBundle(folder, listRecordFiles(values.records)).catch((error: unknown) => {
    if (!(error instanceof OverlayError)) throw error;
    console.error(`${error.message}\nnothing was built: correct the overlay, or move it away`);
    process.exitCode = 1;
  });
  if (!build) return;
  for (const { file, says } of [...build.lost, ...build.notices]) console.error(`${file}: ${says}`);
  if (build.lost.length > 0) process.exitCode = 1;
  if (build.counts.article === 0) {
    console.error(`${folder}: no article could be read, so ${values.out} is left as it was`);
    process.exitCode = 1;
    return;
  }
  try {
    console.log(await (values.check ? check : write)(build, values.out));
  } catch (error) {
    const [done, instead] = values.check ? ['read', 'name a bundle'] : ['written', 'choose another folder'];
    console.error(`${values.out}: can't be ${done} (${systemReason(error)}): ${instead} with --out`);
    process.exitCode = 1;
  }
}

await runCommand(USAGE, main);
