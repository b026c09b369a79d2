/** Every match of a global expression, in order; unlike `matchAll` it makes no copy of the expression. */
export function allMatches(form: RegExp, words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(words); match; match = form.exec(words)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += 1;
  }
  return found;
}
