const LIST = `
a about above after again against all also although always am among an and another any anybody anyone
anything are around as ask asked at away back be became because become been before being below between both
but by call came can cannot could did do does doing done down during each either else enough especially even
ever every everybody everyone everything few find first for from gave get gets getting give go goes going gone
good got had has have having he her here hers herself him himself his how however i if in into is it its itself
just keep kind know last let like little long look lot lots made make makes many may maybe me mean might more
most much must my myself need never new next no nobody none nor not nothing now of off often on once one only
onto or other others our ours ourselves out over own part people perhaps put quite rather really right said
same saw say says see seem seemed should since so some somebody someone something sometimes soon still such
sure take tell than that the their theirs them themselves then there these they thing things think this those
though thought through time to together too took toward try trying two under until up upon us use very want
wanted was way we well went were what whatever when where whether which while who whole whom whose why will
with within without would year years yes yet you your yours yourself
`;

/** English words so common that sharing them is no evidence: they carry grammar or next to no sense. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
