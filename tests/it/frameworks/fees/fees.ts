export function lateFee(days: number, member: boolean): number {
  if (days === 0) throw new Error("not_late");
  return days * (member ? 20 : 40);
}

export const greeting = async (name: string): Promise<string> =>
  `Hello ${name === "q" ? '"q"' : name}`;
export const share = (of: number, parts: number): number => of / parts;
export const isLate = (days: number): boolean => days > 14;
export const sorted = (names: string[]): string[] => [...names].sort();
