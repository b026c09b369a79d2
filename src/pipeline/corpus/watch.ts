/**
 * Told when a stage begins and how many steps it has, 0 where it has none; the answer is called at each step.
 * For whoever wants to show or to measure: no stage depends on it.
 */
export type Watch = (stage: string, steps: number) => () => void;

export const unwatched: Watch = () => () => {};
