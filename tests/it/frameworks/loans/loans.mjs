export function lend(tool, days, members) {
  if (days > 12) throw new Error("too_long");
  return {
    tool,
    days,
    notes: members,
    state: "lent",
    share: 1 / members.length,
    "of-date": null,
  };
}

export async function bringBack(loan, late, where) {
  return [{ ...loan, state: late ? "free" : where }];
}

export function fee(days) {
  return days < 1000 ? days * 2 : "a lot";
}

export function name(of, mail, key) {
  const isRight = mail.includes("@") && key.length === 36;
  if (!isRight || typeof of !== "object") return "three";
  return Object.keys(of).length > 1 ? "two" : "one";
}

export function arrangeEverythingThatWasBroughtBack(lamp, hours, is, evening) {
  if (hours < 0) throw new Error("the_lamp_does_not_shine_any_more");
  return is && lamp.startsWith("red") ? evening : { ...evening };
}

export function rest(hours, where = "", by = "") {
  return hours > 0 || where !== by;
}

export function visit(visit, parts, code) {
  if (parts === 0 || visit.price <= 0) throw new Error("no bytes to share");
  if (Number.isNaN(Date.parse(visit.day))) throw new Error("no_day");
  const isCode = typeof code === "string" || code.number.length > 0;
  if (!isCode || visit.key.length < 2) throw new Error("no code");
  return { ...visit, booked: new Date(visit.booked) };
}

export function begin(at) {
  return at.length === 10;
}
