import { Conflicts } from './Conflicts.tsx';
import { Notices } from './Notices.tsx';
import { PrintedAgain } from './PrintedAgain.tsx';

/** What a reader of the whole corpus should know: what it prints again, where it contradicts itself, what is left out. */
export function CorpusNotes() {
  return (
    <>
      <PrintedAgain />
      <Conflicts />
      <Notices />
    </>
  );
}
