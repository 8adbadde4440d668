import { describe, expect, it, test } from "vitest";
describe("[pay/limits] Limits", () => {
  it("holds <3> & \"more\"", () => {});
  describe("nested > deep", () => {
    it("[pay/nested] refuses", () => expect(2).toBe(3));
  });
  it.each([[2], [3]])("[pay/rows] held: %i", (held) => expect(held).toBe(2));
});
test.todo("[pay/later] later");
test.skip("[pay/skip] skipped", () => {});
test("[pay/flaky] in the end", { retry: 2 }, ({ annotate, task }) => { expect(task.result?.retryCount ?? 0).toBe(1); });
test("[pay/noted] annotated", async ({ annotate }) => { await annotate("pay/noted", "clause"); });
test.fails("[pay/fails] is known to fail", () => expect(1).toBe(2));
