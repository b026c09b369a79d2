import { type ReactNode, useMemo } from 'react';
import { daysOf, outletAt } from '../../derive/library.ts';
import { headlineOf, missingInWords, outletInWords } from '../../derive/mark-names.ts';
import { whenInWords } from '../../model/day-words.ts';
import type { Span } from '../../model/span.ts';
import { useScene } from '../scene.ts';
import { useLoaded } from '../shards/use-loaded.ts';
import { ViewLink } from '../ViewLink.tsx';

export type Named = { headline: string; outlet: string; when: string };
type Props = {
  article: string;
  span: Span;
  className?: string | undefined;
  children: (named: Named) => ReactNode;
};

/** The way to some words of an article; its headline is fetched for the link's name. */
export function ArticleLink({ article, span, className, children }: Props) {
  const { library } = useScene();
  // Found by a scan of all articles.
  const index = useMemo(() => library.indexOf('article', article), [library, article]);
  useLoaded({ article: index === -1 ? [] : [index] });
  if (index === -1) return null;
  const source = library.item('article', index);
  const named = {
    headline: source ? headlineOf(source) : missingInWords(library, 'article', index, 'headline'),
    outlet: outletInWords(outletAt(library, index)),
    when: whenInWords(daysOf(library, 'article', index)),
  };
  return (
    <ViewLink className={className} patch={{ open: article, tab: 'source', span }}>
      {children(named)}
    </ViewLink>
  );
}
