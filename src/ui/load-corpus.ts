import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type FacetColumn, facetColumn } from '../derive/facet-columns.ts';
import { makeLibrary } from '../derive/library.ts';
import { type Marks, marksFrom } from '../derive/marks.ts';
import { stepsToEveryRow } from '../derive/unfiltered.ts';
import { type Columns, readColumns } from '../model/columns.ts';
import type { Manifest, Names } from '../model/manifest.ts';
import { type Read, readManifest, readNames } from '../model/read-manifest.ts';
import { FACETS, type Facet } from '../state/view.ts';
import { askEarly, takeEarly } from './early.ts';
import { makeShelf } from './shards/shelf.ts';
import { inSlice, inSlices, painted } from './slices.ts';

/** A bundle of this site: the folder it lies in, beside the page, and its first file. */
export type Bundle = { folder: string; manifest: Manifest };

const NAMES = 'names.json';
const COLUMNS = 'columns.bin';

/** Why a file of a bundle could not be had. */
export class BundleProblem extends Error {
  readonly reason: 'offline' | 'missing' | 'broken' | 'newer';
  constructor(reason: BundleProblem['reason'], message: string) {
    super(message);
    this.name = 'BundleProblem';
    this.reason = reason;
  }
}

/** A bundle's first file, enough to paint the chart with. */
export function bundleQuery(folder: string) {
  return queryOptions({
    queryKey: ['bundle', folder],
    queryFn: async ({ signal }): Promise<Bundle> => {
      const manifest = await loadJson(`${folder}/corpus.json`, signal, readManifest);
      // On their way while the chart is drawn; any sooner, a hundred times its size, they would hold up the program.
      for (const file of [NAMES, COLUMNS]) askEarly(`${folder}/${manifest.data}/${file}`);
      return { folder, manifest };
    },
    structuralSharing: false,
    // What was found out before the page was drawn is shown, not tried again.
    retryOnMount: false,
  });
}

/**
 * All columns and names of a bundle, ready to be looked at; its items are fetched when they are. `read` is
 * when its first file was read: once that is read anew, so are these.
 */
export function libraryQuery(bundle: Bundle | undefined, read: number, client: QueryClient) {
  return queryOptions({
    queryKey: ['library', bundle?.folder, bundle?.manifest.data, read],
    queryFn: async ({ signal }) => {
      // What the first file tells is on screen before anything else is taken up.
      await painted();
      const { folder, manifest } = bundle!;
      const path = `${folder}/${manifest.data}`;
      const [names, columns] = await Promise.all([
        loadJson(`${path}/${NAMES}`, signal, (json) => readNames(json, manifest.counts)),
        loadColumns(`${path}/${COLUMNS}`, signal, manifest),
      ]);
      return makeLibrary(columns, names, makeShelf(client, bundle!), await marksInSlices(columns, names));
    },
    enabled: bundle !== undefined,
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Makes the marks, and the rows they stand in, in short tasks, so that the page stays live whatever their number. */
async function marksInSlices(columns: Columns, names: Names): Promise<Marks> {
  const facets: [Facet, FacetColumn][] = [];
  for (const facet of FACETS) {
    facets.push([facet, await inSlice(() => facetColumn(facet, columns, names))]);
  }
  const all = Object.fromEntries(facets) as Marks['facets'];
  const marks = await inSlice(() => marksFrom(columns, names, all));
  await inSlices(stepsToEveryRow(marks));
  return marks;
}

async function loadColumns(path: string, signal: AbortSignal, { columns, counts }: Manifest) {
  const response = await reach(path, signal);
  const buffer = await response.arrayBuffer();
  try {
    return await inSlice(() => readColumns(buffer, columns, counts));
  } catch (error) {
    throw new BundleProblem('broken', `${path} can’t be shown: ${String(error)}.`);
  }
}

/** Fetches and checks a file of the bundle; throws a `BundleProblem` and nothing else, an abort aside. */
export async function loadJson<T>(
  path: string,
  signal: AbortSignal,
  check: (data: unknown) => Read<T>,
  priority?: RequestPriority,
): Promise<T> {
  const response = await reach(path, signal, priority);
  const data: unknown = await response.json().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new BundleProblem('broken', `${path} is no JSON.`);
  });
  const result = check(data);
  if ('read' in result) return result.read;
  throw new BundleProblem(result.problem, `${path} can’t be shown: ${result.says}.`);
}

/** Fetches a file of the bundle, telling "no connection" from "not there". */
export async function reach(
  path: string,
  signal: AbortSignal,
  priority: RequestPriority = 'auto',
): Promise<Response> {
  let response: Response;
  try {
    response = await (takeEarly(path) ?? fetch(path, { signal, priority }));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BundleProblem('offline', `${path} could not be reached.`);
  }
  if (!response.ok) throw new BundleProblem('missing', `${path} answered ${response.status}.`);
  // Many hosts answer with their start page where there is no such file.
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    throw new BundleProblem('missing', `${path} is not there: a page came in its place.`);
  }
  return response;
}
