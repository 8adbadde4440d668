export function lateFee(days, member) {
  if (days === 0) throw new Error("not_late");
  return days * (member ? 20 : 40);
}

export const greeting = async (name) => `Hello ${name === "q" ? '"q"' : name}`;
export const share = (of, parts) => of / parts;
export const isLate = (days) => days > 14;
export const sorted = (names) => [...names].sort();
export const total = (lines) =>
  lines.reduce((sum, line) => sum + line.count * line.price, 0);
export const dearest = (lines) =>
  [...lines].sort((a, b) => b.price - a.price)[0] ?? null;
export const counts = (lines, least) =>
  Object.fromEntries(
    lines
      .filter(({ count }) => count >= least)
      .map(({ name, count }) => [name, count]),
  );
export const countedFrom = (day) => `${day.slice(0, 8)}01`;
export const fullHour = (moment) => new Date(`${moment.slice(0, 13)}:00:00Z`);
