export function lateFee(days: number, member: boolean): number {
  if (days === 0) throw new Error("not_late");
  return days * (member ? 20 : 40);
}

export const greeting = async (name: string): Promise<string> =>
  `Hello ${name === "q" ? '"q"' : name}`;
export const share = (of: number, parts: number): number => of / parts;
export const isLate = (days: number): boolean => days > 14;
export const sorted = (names: string[]): string[] => [...names].sort();

interface Line {
  name: string;
  count: number;
  price: number;
  note?: string;
}

export const total = (lines: Line[]): number =>
  lines.reduce((sum, line) => sum + line.count * line.price, 0);
export const dearest = (lines: Line[]): Line | null =>
  [...lines].sort((a, b) => b.price - a.price)[0] ?? null;
export const counts = (lines: Line[], least: number): Record<string, number> =>
  Object.fromEntries(
    lines
      .filter(({ count }) => count >= least)
      .map(({ name, count }) => [name, count]),
  );
export const countedFrom = (day: string): string => `${day.slice(0, 8)}01`;
export const fullHour = (moment: string): Date =>
  new Date(`${moment.slice(0, 13)}:00:00Z`);
