const { test, expect } = require("@playwright/test");

test.describe("[pay/limits] Limits", () => {
  test("holds <3> & more", { annotation: { type: "clause", description: "pay/limits" } }, () => {});
  test.describe("nested", () => {
    test("refuses", { annotation: { type: "clause", description: "pay/nested" } }, () => expect(2).toBe(3));
  });
  for (const held of [2, 3]) test(`held: ${held}`, () => expect(held).toBe(2));
});
test.fixme("later", { annotation: { type: "clause", description: "pay/later" } }, () => {});
test.skip("skipped", () => {});
test("in the end", ({}, info) => expect(info.retry).toBe(1));
test.fail("is known to fail", () => expect(1).toBe(2));
