exports.lateFee = (days, member) => {
  if (days === 0) throw new Error("not_late");
  return days * (member ? 20 : 40);
};

exports.greeting = async (name) => `Hello ${name === "q" ? '"q"' : name}`;
exports.share = (of, parts) => of / parts;
exports.isLate = (days) => days > 14;
exports.sorted = (names) => [...names].sort();
exports.total = (lines) =>
  lines.reduce((sum, line) => sum + line.count * line.price, 0);
exports.dearest = (lines) =>
  [...lines].sort((a, b) => b.price - a.price)[0] ?? null;
exports.counts = (lines, least) =>
  Object.fromEntries(
    lines
      .filter(({ count }) => count >= least)
      .map(({ name, count }) => [name, count]),
  );
exports.countedFrom = (day) => `${day.slice(0, 8)}01`;
exports.fullHour = (moment) => new Date(`${moment.slice(0, 13)}:00:00Z`);
