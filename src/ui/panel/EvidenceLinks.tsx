import type { Evidence } from '../../model/span.ts';
import { ArticleLink, type Named } from './ArticleLink.tsx';
import { Paged } from './Paged.tsx';

const PAGE = 6;

type Props = {
  evidence: readonly Evidence[];
  className: string | undefined;
  name: (named: Named) => string;
};

/** The ways to the words something rests on, each by its article. */
export function EvidenceLinks({ evidence, className, name }: Props) {
  return (
    <Paged all={evidence} page={PAGE} of="places">
      {(shown) =>
        shown.map(({ article, start, end }) => (
          <ArticleLink
            key={`${article}:${start}`}
            className={className}
            article={article}
            span={{ start, end }}
          >
            {name}
          </ArticleLink>
        ))
      }
    </Paged>
  );
}
