/** The head of a line that points to something else to read or watch: "READ MORE: …". */
export const POINTER =
  /^(?:read|watch|related|listen|look|see|photos?|videos?|gallery|more|also|live|exclusive|don['’]t miss)\b[^:|]{0,30}[:|]/i;
