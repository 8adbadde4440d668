// Finds `../model` as bundlers do: `../model.js`, or the index of the folder of that name.

/** What may stand behind a name, the likeliest first. */
const ENDINGS = [
  ".js",
  ".mjs",
  ".cjs",
  ".ts",
  ".mts",
  "/index.js",
  "/index.mjs",
  "/index.ts",
];

/** Faults that say that nothing stands at a place. */
const ABSENT = new Set(["ERR_MODULE_NOT_FOUND", "ERR_UNSUPPORTED_DIR_IMPORT"]);

export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!/^\.{0,2}\//.test(specifier) || !ABSENT.has(error.code)) throw error;
    for (const ending of ENDINGS) {
      const found = await next(specifier + ending, context).catch(
        () => undefined,
      );
      if (found) return found;
    }
    throw error;
  }
}
