/** A rule's name as a reader sees it: "label-before" reads "label before". */
export function ruleInWords(rule: string): string {
  return rule.replaceAll('-', ' ');
}
