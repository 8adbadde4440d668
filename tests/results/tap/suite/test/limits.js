const t = require("tap");

t.test("[pay/limits] Limits", (t) => {
  t.equal(3, 1 + 2, "holds # three");
  t.test("nested", (t) => { t.equal(2, 3, "[pay/nested] refuses"); t.end(); });
  t.end();
});
t.test("[pay/later] later", { todo: "pending: pay/later" }, (t) => t.end());
t.test("[pay/skip] skipped", { skip: "needs a ladder" }, (t) => t.end());
for (const held of [2, 3]) t.test(`[pay/rows] held: ${held}`, (t) => { t.equal(held, 2); t.end(); });
