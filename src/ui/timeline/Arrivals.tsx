import { memo, useEffect } from 'react';
import { useScene } from '../scene.ts';
import { Trouble } from '../shards/Trouble.tsx';
import { itemsOfMarks, useLoaded } from '../shards/use-loaded.ts';

type Props = { drawn: readonly number[]; onArrival: (arrived: string) => void };

/** Fetches the items behind the marks drawn, tells of each arrival, and says what can’t be had. Apart from the chart, which moves more often. */
export const Arrivals = memo(function Arrivals({ drawn, onArrival }: Props) {
  const { marks } = useScene();
  const loading = useLoaded(itemsOfMarks(marks, drawn));
  const arrived = `${loading.loaded} ${loading.error?.message ?? ''}`;
  useEffect(() => onArrival(arrived), [arrived, onArrival]);
  return <Trouble loading={loading} what="the words of some marks" />;
});
