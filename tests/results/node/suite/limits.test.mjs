import assert from "node:assert/strict";
import { describe, it, test } from "node:test";

describe("[pay/limits] Limits", () => {
  it("[pay/limits#1] holds <3> & \"more\"", () => {});
  describe("nested # deep", () => {
    it("[pay/nested] refuses", () => assert.equal(2, 3));
  });
  for (const held of [2, 3]) {
    it(`[pay/rows] held: ${held}`, () => assert.equal(held, 2));
  }
});
test("[pay/later] later", { todo: "pending: pay/later" }, () => {});
test("[pay/todo] fails still", { todo: true }, () => assert.fail("not yet"));
test("[pay/skip] skipped", { skip: "needs a ladder" }, () => {});
test("[pay/steps] steps", async (t) => {
  await t.test("first", () => {});
  await t.test("second", () => assert.ok(false, "ok 7 - not a result\nnot ok 8 - nor this"));
});
console.log("ok 1 - printed, not tested");
