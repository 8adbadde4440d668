exports.lend = function (tool, days, members) {
  if (days > 12) throw new Error("too_long");
  return {
    tool,
    days,
    notes: members,
    state: "lent",
    share: 1 / members.length,
    "of-date": null,
  };
};

exports.bringBack = async function (loan, late, where) {
  return [{ ...loan, state: late ? "free" : where }];
};

exports.fee = function (days) {
  return days < 1000 ? days * 2 : "a lot";
};

exports.name = function (of, mail, key) {
  const isRight = mail.includes("@") && key.length === 36;
  if (!isRight || typeof of !== "object") return "three";
  return Object.keys(of).length > 1 ? "two" : "one";
};

exports.arrangeEverythingThatWasBroughtBack = function (
  lamp,
  hours,
  is,
  evening,
) {
  if (hours < 0) throw new Error("the_lamp_does_not_shine_any_more");
  return is && lamp.startsWith("red") ? evening : { ...evening };
};

exports.rest = function (hours, where = "", by = "") {
  return hours > 0 || where !== by;
};

exports.visit = function (visit, parts, code) {
  if (parts === 0 || visit.price <= 0) throw new Error("no bytes to share");
  if (Number.isNaN(Date.parse(visit.day))) throw new Error("no_day");
  const isCode = typeof code === "string" || code.number.length > 0;
  if (!isCode || visit.key.length < 2) throw new Error("no code");
  return { ...visit, booked: new Date(visit.booked) };
};

exports.begin = function (at) {
  return at.length === 10;
};
