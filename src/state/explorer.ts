import { create } from 'zustand';
import type { Corpus } from '../model/corpus.ts';
import { checkView } from './check-view.ts';
import type { ReadLink } from './read-link.ts';
import { START, type View } from './view.ts';

/** `push` makes a step that Back undoes, for choices; `replace` does not, for drags and typing. */
export type Step = 'push' | 'replace';

export type Explorer = {
  corpus: Corpus | null;
  view: View;
  /** How the view came to be: what the address bar has to do about it. */
  step: Step | 'link';
  /** What the link could not honour, until the reader puts the notice away. */
  problems: string[];
  /** The mark under the pointer or with the focus, shown in the chart and the panel alike. */
  pointed: string | null;
  /** Is the playhead moving by itself? */
  playing: boolean;
  takeCorpus: (corpus: Corpus) => void;
  followLink: (link: ReadLink) => void;
  change: (patch: Partial<View> | ((view: View) => Partial<View>), step?: Step) => void;
  point: (id: string | null) => void;
  play: (playing: boolean) => void;
  forgetProblems: () => void;
};

/** The one store: the corpus, and what the reader is looking at. */
export const useExplorer = create<Explorer>()((set, get) => ({
  corpus: null,
  view: START,
  step: 'link',
  problems: [],
  pointed: null,
  playing: false,
  takeCorpus(corpus) {
    const { view, problems } = checkView({ view: get().view, problems: get().problems }, corpus);
    set({ corpus, view, problems });
  },
  followLink(link) {
    const { corpus } = get();
    const { view, problems } = corpus ? checkView(link, corpus) : link;
    set({ view, problems, step: 'link' });
  },
  change(patch, step = 'push') {
    set(({ view }) => ({ view: { ...view, ...(typeof patch === 'function' ? patch(view) : patch) }, step }));
  },
  point(pointed) {
    if (pointed !== get().pointed) set({ pointed });
  },
  play(playing) {
    set({ playing });
  },
  forgetProblems() {
    set({ problems: [] });
  },
}));
