import { parseArgs } from 'node:util';
import { buildBundle } from './build-bundle.ts';
import { systemReason } from './read-sources.ts';
import { writeBundle } from './write-bundle.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'public/corpus' } },
});
const folder = positionals[0] ?? 'seeds';

const { lost, ...bundle } = await buildBundle(folder);
for (const { file, says } of [...lost, ...bundle.corpus.notices]) console.error(`${file}: ${says}`);
if (lost.length > 0) process.exitCode = 1;

if (bundle.corpus.articles.length === 0) {
  console.error(`${folder}: no article could be read, so ${values.out} is left as it was`);
  process.exitCode = 1;
} else {
  try {
    await writeBundle(bundle, values.out);
    const { articles, quotations, people } = bundle.corpus;
    console.log(
      `${values.out}: ${articles.length} articles, ${quotations.length} quotations, ${people.length} speakers`,
    );
  } catch (error) {
    console.error(
      `${values.out}: can't be written (${systemReason(error)}): choose another folder with --out`,
    );
    process.exitCode = 1;
  }
}
