/** What the others load: a column a field, in the order of time. A row has its name, a mark the title of its article. */
export type MarksFile = { rows: string[]; day: number[]; row: number[]; title: string[] };

/** The same as typed columns: each row's days ascend, and its titles go with them. */
export type Rows = { from: number; to: number; rows: Int32Array[]; titles: string[][] };

export async function loadRows(url: string): Promise<Rows> {
  const { rows: names, day, row, title }: MarksFile = await (await fetch(url)).json();
  const sizes = new Int32Array(names.length);
  for (const each of row) sizes[each]! += 1;
  const rows = Array.from(sizes, (size) => new Int32Array(size));
  const titles = names.map((): string[] => []);
  for (let mark = 0; mark < day.length; mark++) {
    const of = titles[row[mark]!]!;
    rows[row[mark]!]![of.length] = day[mark]!;
    of.push(title[mark]!);
  }
  return { from: day[0]!, to: day.at(-1)! + 1, rows, titles };
}

/** What each contestant offers to be driven by. `filter` leaves every second row or takes that back. */
export type Drawn = {
  show: (from: number, to: number) => void;
  scrub: (day: number) => void;
  filter: (on: boolean) => void;
};
