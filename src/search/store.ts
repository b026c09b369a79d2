/** Bytes put away until they are asked for again, stretch by stretch and mostly one after the other. */
export type Stored = (start: number, end: number) => Uint8Array;

/** Puts bytes away, in memory or elsewhere. */
export type Store = (bytes: Uint8Array) => Stored;

export const inMemory: Store = (bytes) => (start, end) => bytes.subarray(start, end);
