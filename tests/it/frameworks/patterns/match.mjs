import { readFileSync } from "node:fs";

const text = (hex) => Buffer.from(hex, "hex").toString("utf8");
const found = readFileSync(process.argv[2], "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => {
    const [pattern, words] = line.split("\t");
    const match = new RegExp(text(pattern), "u").exec(text(words));
    if (!match) return "-";
    const before = [...match.input.slice(0, match.index)].length;
    return `${before} ${[...match[0]].length}`;
  });
console.log(found.join("\n"));
