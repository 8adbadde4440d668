describe("[pay/limits] Limits", () => {
  it("holds <3> & \"more\"", () => {});
  describe("nested > deep", () => {
    it("[pay/nested] refuses", () => expect(2).toBe(3));
  });
  it.each([[2], [3]])("[pay/rows] held: %i", (held) => expect(held).toBe(2));
});
test.todo("[pay/later] later");
test.skip("[pay/skip] skipped", () => {});
