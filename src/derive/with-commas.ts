/** "12", "1,204", "1,048,576": a whole number as the interface shows it, alike in every locale. */
export function withCommas(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
