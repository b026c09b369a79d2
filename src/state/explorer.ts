import { create } from 'zustand';
import { checkView, type Known } from './check-view.ts';
import type { ReadLink } from './read-link.ts';
import { START, type View } from './view.ts';

/** `push` makes a step that Back undoes, for choices; `replace` does not, for drags and typing. */
export type Step = 'push' | 'replace';

export type Explorer = {
  /** What the corpus has that a link can name; `null` until it is there. */
  known: Known | null;
  view: View;
  /** How the view came to be: what the address bar has to do about it. */
  step: Step | 'link';
  /** What the link could not honour, until the reader puts the notice away. */
  problems: string[];
  /** The mark under the pointer or with the focus, shown in the chart and the panel alike. */
  pointed: string | null;
  /** Is the playhead moving by itself? */
  playing: boolean;
  takeKnown: (known: Known) => void;
  followLink: (link: ReadLink) => void;
  change: (patch: Partial<View> | ((view: View) => Partial<View>), step?: Step) => void;
  point: (id: string | null) => void;
  play: (playing: boolean) => void;
  forgetProblems: () => void;
};

/** The one store: what the reader is looking at, held against what the corpus has. */
export const useExplorer = create<Explorer>()((set, get) => ({
  known: null,
  view: START,
  step: 'link',
  problems: [],
  pointed: null,
  playing: false,
  takeKnown(known) {
    const { view, problems } = checkView({ view: get().view, problems: get().problems }, known);
    set({ known, view, problems });
  },
  followLink(link) {
    // Another corpus is held against what it has once it is there.
    const known = link.view.corpus === get().view.corpus ? get().known : null;
    const { view, problems } = known ? checkView(link, known) : link;
    set({ known, view, problems, step: 'link' });
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
