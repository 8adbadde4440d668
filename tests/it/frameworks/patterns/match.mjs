import { readFileSync } from "node:fs";

const text = (hex) => Buffer.from(hex, "hex").toString("utf8");
const found = readFileSync(process.argv[2], "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => {
    const [pattern, words, readable, flag = ""] = line.split("\t");
    const place = (pattern, flags) => {
      const match = new RegExp(text(pattern), flags).exec(text(words));
      if (!match) return "-";
      const before = [...match.input.slice(0, match.index)].length;
      return `${before} ${[...match[0]].length}`;
    };
    const places = [place(pattern, "u"), place(readable, `${flag}u`)];
    return places[0] === places[1] ? places[0] : places.join(" but with the flag ");
  });
console.log(found.join("\n"));
